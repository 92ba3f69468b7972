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
    label: '印章:在用的与其他的,各有经历',
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
    label: '制作印章(上传图样与证书)',
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
  'seal.file': {
    method: 'POST',
    path: '/seals/:id/filing',
    label: '登记印章备案',
    access: grant('government', 'systemAdmin'),
  },
  'seal.enable': {
    method: 'POST',
    path: '/seals/:id/enabling',
    label: '启用印章',
    access: grant('government', 'sealKeeper'),
    reAuthentication: 'spent',
    secondFactor: true,
  },
  'seal.decline': {
    method: 'POST',
    path: '/seals/:id/refusal',
    label: '不同意启用印章',
    access: grant('government', 'sealKeeper'),
  },
  'seal.disable': {
    method: 'POST',
    path: '/seals/:id/disabling',
    label: '停用印章',
    access: grant('government', 'sealKeeper'),
  },
  'seal.requestEnabling': {
    method: 'POST',
    path: '/seals/:id/enabling-request',
    label: '申请重新启用印章',
    access: grant('government', 'systemAdmin'),
    reAuthentication: 'spent',
    secondFactor: true,
  },
  'seal.destroy': {
    method: 'POST',
    path: '/seals/:id/destruction',
    label: '销毁印章',
    access: grant('government', 'systemAdmin'),
    reAuthentication: 'spent',
    secondFactor: true,
  },
} as const satisfies Record<string, Permission>;
