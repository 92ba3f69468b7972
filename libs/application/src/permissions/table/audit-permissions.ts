import { BUSINESS, grant } from '../grants.js';
import type { Permission } from '../permission.js';

/** Notices, jobs and the audit trail. */
export const auditPermissions = {
  'notice.list': { method: 'GET', path: '/notices', label: '给我的通知', access: 'anyone' },
  'notice.markRead': { method: 'POST', path: '/notices/read', label: '通知已读', access: 'anyone' },
  'job.show': { method: 'GET', path: '/jobs/:id', label: '任务进度', access: BUSINESS },
  'audit.list': {
    method: 'GET',
    path: '/audit',
    label: '审计记录',
    access: grant('government', 'auditAdmin'),
  },
  'audit.page': {
    method: 'GET',
    path: '/audit/page',
    label: '审计记录:分页、释义与前后差异',
    access: grant('government', 'auditAdmin'),
  },
  'audit.labels': {
    method: 'GET',
    path: '/audit/labels',
    label: '审计记录:可筛选的操作、事项与人员',
    access: grant('government', 'auditAdmin'),
  },
  'audit.export': {
    method: 'GET',
    path: '/audit/export',
    label: '导出审计记录(JSON Lines)',
    access: grant('government', 'auditAdmin'),
  },
  'audit.verify': {
    method: 'POST',
    path: '/audit/verifications',
    label: '校验审计链',
    access: grant('government', 'auditAdmin'),
  },
} as const satisfies Record<string, Permission>;
