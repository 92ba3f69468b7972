import type { Permission } from '../permission.js';

/** Log-in, sessions and the founding of a government. */
export const sessionPermissions = {
  'health.show': { method: 'GET', path: '/health', label: '健康状况', access: 'public' },
  'setup.createGovernment': {
    method: 'POST',
    path: '/setup/governments',
    label: '凭一次性设置码建立政府及三员账号',
    access: 'public',
  },
  'session.login': { method: 'POST', path: '/session', label: '登录', access: 'public' },
  'session.show': { method: 'GET', path: '/session', label: '当前登录人', access: 'anyone' },
  'session.end': { method: 'DELETE', path: '/session', label: '退出', access: 'anyone' },
  'session.changePassword': {
    method: 'POST',
    path: '/session/password',
    label: '修改口令',
    access: 'anyone',
  },
  'session.reAuthenticate': {
    method: 'POST',
    path: '/session/re-authentication',
    label: '再次核对口令(签发、用印前)',
    access: 'anyone',
  },
} as const satisfies Record<string, Permission>;
