import { grant } from '../grants.js';
import type { Permission } from '../permission.js';

/** Mail server, security and seal. */
export const settingsPermissions = {
  'mail.show': { method: 'GET', path: '/mail', label: '邮件设置', access: grant('government', 'systemAdmin') },
  'mail.save': { method: 'PUT', path: '/mail', label: '保存邮件设置', access: grant('government', 'systemAdmin') },
  'mail.test': {
    method: 'POST',
    path: '/mail/test',
    label: '发送测试邮件',
    access: grant('government', 'systemAdmin'),
  },
  'securitySettings.show': {
    method: 'GET',
    path: '/security-settings',
    label: '安全设置',
    access: grant('government', 'securityAdmin'),
  },
  'securitySettings.save': {
    method: 'PUT',
    path: '/security-settings',
    label: '保存安全设置',
    access: grant('government', 'securityAdmin'),
  },
  'seal.show': {
    method: 'GET',
    path: '/seals',
    label: '印章:在用、待确认与以前的',
    access: grant('government', 'systemAdmin', 'sealKeeper'),
  },
  'seal.image': {
    method: 'GET',
    path: '/seals/:id/image',
    label: '印章图样',
    access: grant('government', 'systemAdmin', 'sealKeeper'),
  },
  'seal.upload': {
    method: 'POST',
    path: '/seals',
    label: '上传印章图样与证书',
    access: grant('government', 'systemAdmin'),
  },
  'seal.heldKeys': {
    method: 'GET',
    path: '/seals/held-keys',
    label: '密码令牌与签章服务中的证书',
    access: grant('government', 'systemAdmin'),
  },
  'seal.register': {
    method: 'POST',
    path: '/seals/held',
    label: '登记令牌或签章服务中的印章',
    access: grant('government', 'systemAdmin'),
  },
  'seal.confirm': {
    method: 'POST',
    path: '/seals/:id/confirmation',
    label: '确认启用印章',
    access: grant('government', 'sealKeeper'),
  },
  'seal.decline': {
    method: 'POST',
    path: '/seals/:id/refusal',
    label: '不同意启用印章',
    access: grant('government', 'sealKeeper'),
  },
} as const satisfies Record<string, Permission>;
