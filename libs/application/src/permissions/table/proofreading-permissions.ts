import { DEPARTMENT, EDITORS, REPORT_READERS, grant } from '../grants.js';
import type { Permission } from '../permission.js';

/** 校对: findings while writing and of a whole version, decisions on them, and the lists that editors keep. */
export const proofreadingPermissions = {
  'finding.ofSection': {
    method: 'POST',
    path: '/sections/:id/proofreading',
    label: '校对正在起草或修改的文字',
    access: [...DEPARTMENT, ...grant('government', ...EDITORS)],
  },
  'finding.inReview': {
    method: 'GET',
    path: '/sections/:id/findings',
    label: '部分:审阅中的校对发现',
    access: REPORT_READERS,
  },
  'finding.settleInReview': {
    method: 'POST',
    path: '/sections/:id/finding-decisions',
    label: '审阅中处理校对发现',
    access: grant('government', ...EDITORS),
  },
  'finding.ofVersion': {
    method: 'GET',
    path: '/versions/:id/findings',
    label: '稿本:校对发现与数据论断',
    access: REPORT_READERS,
  },
  'finding.settle': {
    method: 'POST',
    path: '/versions/:id/finding-decisions',
    label: '处理校对发现',
    access: grant('government', ...EDITORS),
  },
  'proofreadingList.show': {
    method: 'GET',
    path: '/proofreading-lists',
    label: '校对用表:错敏词、任职、法规名录、白名单',
    access: grant('government', ...EDITORS),
  },
  'proofreadingList.save': {
    method: 'PUT',
    path: '/proofreading-lists',
    label: '保存校对用表',
    access: grant('government', ...EDITORS),
  },
  'proofreadingList.preview': {
    method: 'POST',
    path: '/proofreading-lists/preview',
    label: '校对用表:读入 CSV 或 XLSX 供核对',
    access: grant('government', ...EDITORS),
    upload: '2mb',
  },
} as const satisfies Record<string, Permission>;
