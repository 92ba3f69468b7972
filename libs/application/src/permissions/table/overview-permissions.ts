import { BUSINESS } from '../grants.js';
import type { Permission } from '../permission.js';

/** Seeing at a glance: board, desk, what changes while one looks. */
export const overviewPermissions = {
  'board.show': {
    method: 'GET',
    path: '/cycles/:id/board',
    label: '进度总览:部门×部分(部门人员只见本部门)',
    access: BUSINESS,
  },
  'desk.show': { method: 'GET', path: '/desk', label: '待办事项', access: 'anyone' },
  'notice.countUnread': { method: 'GET', path: '/notices/unread', label: '未读通知数', access: 'anyone' },
  'event.stream': {
    method: 'GET',
    path: '/events',
    label: '实时变更(text/event-stream;只有编号与状态,没有文字)',
    access: 'anyone',
  },
} as const satisfies Record<string, Permission>;
