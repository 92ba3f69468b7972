import { dispatchLifecycle, statesFor } from '@chancery/domain';
import { REPORT_READERS, grant } from '../grants.js';
import type { Permission } from '../permission.js';

/** From dispatch form to issued files, and their verification. */
export const dispatchPermissions = {
  'dispatch.prepare': {
    method: 'PUT',
    path: '/cycles/:id/dispatch',
    label: '拟发文稿纸',
    access: grant('government', 'chiefEditor', 'officeReviewer', 'registrar'),
    subject: 'dispatch',
    states: statesFor(dispatchLifecycle, 'prepareDispatch'),
  },
  'dispatch.show': {
    method: 'GET',
    path: '/dispatches/:id',
    label: '发文:状态、文件与现在可用的操作',
    access: REPORT_READERS,
  },
  'dispatch.assignNumber': {
    method: 'POST',
    path: '/dispatches/:id/number',
    label: '编号',
    access: grant('government', 'registrar'),
    subject: 'dispatch',
    states: statesFor(dispatchLifecycle, 'assignNumber'),
  },
  'dispatch.voidNumber': {
    method: 'POST',
    path: '/dispatches/:id/number-voiding',
    label: '作废文号',
    access: grant('government', 'registrar'),
    subject: 'dispatch',
    states: statesFor(dispatchLifecycle, 'voidNumber'),
  },
  'dispatch.recheck': {
    method: 'POST',
    path: '/dispatches/:id/recheck',
    label: '复核',
    access: grant('government', 'officeReviewer'),
    subject: 'dispatch',
    states: statesFor(dispatchLifecycle, 'recheck'),
  },
  'dispatch.render': {
    method: 'POST',
    path: '/dispatches/:id/rendering',
    label: '排版(制成正本)',
    access: grant('government', 'registrar'),
    subject: 'dispatch',
    states: statesFor(dispatchLifecycle, 'render'),
  },
  'dispatch.requestSeal': {
    method: 'POST',
    path: '/dispatches/:id/seal-request',
    label: '申请用印',
    access: grant('government', 'registrar'),
    subject: 'dispatch',
    states: statesFor(dispatchLifecycle, 'requestSeal'),
  },
  'dispatch.affixSeal': {
    method: 'POST',
    path: '/dispatches/:id/seal',
    label: '用印',
    access: grant('government', 'sealKeeper'),
    subject: 'dispatch',
    states: statesFor(dispatchLifecycle, 'affixSeal'),
  },
  'dispatch.issue': {
    method: 'POST',
    path: '/dispatches/:id/issue',
    label: '印发',
    access: grant('government', 'registrar'),
    subject: 'dispatch',
    states: statesFor(dispatchLifecycle, 'issue'),
  },
  'dispatch.file': {
    method: 'GET',
    path: '/dispatches/:id/files/:name',
    label: '下载发文文件',
    access: REPORT_READERS,
  },
  'documentNumber.list': {
    method: 'GET',
    path: '/document-numbers',
    label: '文号登记',
    access: REPORT_READERS,
  },
  'register.export': {
    method: 'GET',
    path: '/register',
    label: '用印登记(供别处验证)',
    access: REPORT_READERS,
  },
  'trust.export': { method: 'GET', path: '/trust', label: '信任锚证书', access: 'anyone' },
  'verification.create': {
    method: 'POST',
    path: '/verifications',
    label: '验证文件是否为已印发文件',
    upload: '64mb',
    access: 'anyone',
  },
} as const satisfies Record<string, Permission>;
