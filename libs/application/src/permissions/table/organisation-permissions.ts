import { grant } from '../grants.js';
import type { Permission } from '../permission.js';

/** Departments, people and posts. */
export const organisationPermissions = {
  'department.create': {
    method: 'POST',
    path: '/departments',
    label: '新建部门',
    access: grant('government', 'systemAdmin'),
  },
  'department.list': { method: 'GET', path: '/departments', label: '部门列表', access: 'anyone' },
  'account.create': {
    method: 'POST',
    path: '/accounts',
    label: '新建账号',
    access: grant('government', 'systemAdmin'),
  },
  'account.list': {
    method: 'GET',
    path: '/accounts',
    label: '账号列表;部门负责人只见本部门的',
    access: grant('government', 'systemAdmin', 'securityAdmin', 'departmentHead'),
  },
  'account.stop': {
    method: 'POST',
    path: '/accounts/:id/stop',
    label: '停用账号',
    access: grant('government', 'systemAdmin'),
  },
  'account.assignPost': {
    method: 'POST',
    path: '/accounts/:id/posts',
    label: '授予岗位',
    access: grant('government', 'securityAdmin'),
  },
  'account.endPost': {
    method: 'POST',
    path: '/accounts/:id/posts/:postId/end',
    label: '免去岗位',
    access: grant('government', 'securityAdmin'),
  },
  'account.resetPassword': {
    method: 'POST',
    path: '/accounts/:id/password-reset',
    label: '重置口令',
    access: grant('government', 'securityAdmin'),
  },
  'account.resetSecondFactor': {
    method: 'POST',
    path: '/accounts/:id/second-factor/reset',
    label: '重置动态口令',
    access: grant('government', 'securityAdmin'),
  },
  'account.sessions': {
    method: 'GET',
    path: '/accounts/:id/sessions',
    label: '某人的登录:设备、地址、时间',
    access: grant('government', 'securityAdmin'),
  },
  'account.endSessions': {
    method: 'POST',
    path: '/accounts/:id/sessions/revocation',
    label: '结束某人的全部登录',
    access: grant('government', 'securityAdmin'),
  },
} as const satisfies Record<string, Permission>;
