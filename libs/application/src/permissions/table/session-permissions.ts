import { STAGE_POSTS } from '@chancery/domain';
import { grant } from '../grants.js';
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
  'session.ways': { method: 'GET', path: '/session/ways', label: '可用的登录方式', access: 'public' },
  'session.beginOidc': {
    method: 'GET',
    path: '/session/oidc',
    label: '前往统一身份认证',
    access: 'public',
  },
  'session.endOidc': {
    method: 'GET',
    path: '/session/oidc/callback',
    label: '从统一身份认证返回',
    access: 'public',
  },
  'session.giveSecondFactor': {
    method: 'POST',
    path: '/session/second-factor',
    label: '登录第二步:动态口令',
    access: 'public',
  },
  'session.list': { method: 'GET', path: '/sessions', label: '本人的登录:设备、地址、时间', access: 'anyone' },
  'session.revoke': { method: 'POST', path: '/sessions/revocation', label: '结束本人在别处的登录', access: 'anyone' },
  'session.reAuthenticate': {
    method: 'POST',
    path: '/session/re-authentication',
    label: '再次核对口令(签发、用印前)',
    access: 'anyone',
  },
  'signaturePicture.show': {
    method: 'GET',
    path: '/signature-picture',
    label: '本人的签名图样',
    access: grant('government', ...STAGE_POSTS),
  },
  'signaturePicture.image': {
    method: 'GET',
    path: '/signature-picture/image',
    label: '本人的签名图样(图片)',
    access: grant('government', ...STAGE_POSTS),
  },
  'signaturePicture.replace': {
    method: 'PUT',
    path: '/signature-picture',
    label: '提交签名图样',
    access: grant('government', ...STAGE_POSTS),
    upload: '20mb',
    reAuthentication: 'recent',
  },
  'signaturePicture.remove': {
    method: 'POST',
    path: '/signature-picture/removal',
    label: '停用签名图样',
    access: grant('government', ...STAGE_POSTS),
    reAuthentication: 'recent',
  },
  'secondFactor.show': { method: 'GET', path: '/second-factor', label: '本人的动态口令', access: 'anyone' },
  'secondFactor.enrol': {
    method: 'POST',
    path: '/second-factor/enrolment',
    label: '开始绑定动态口令',
    access: 'anyone',
    reAuthentication: 'recent',
  },
  'secondFactor.confirm': {
    method: 'POST',
    path: '/second-factor/confirmation',
    label: '绑定动态口令',
    access: 'anyone',
    reAuthentication: 'recent',
  },
  'secondFactor.remove': {
    method: 'POST',
    path: '/second-factor/removal',
    label: '解除绑定动态口令',
    access: 'anyone',
    reAuthentication: 'recent',
  },
} as const satisfies Record<string, Permission>;
