import { EDITORS, grant } from '../grants.js';
import type { Permission } from '../permission.js';

const OPENERS = grant('government', ...EDITORS);

/** Reports of years before this system: whoever may open a cycle may import one to begin it from. */
export const pastReportPermissions = {
  'pastReport.add': {
    method: 'POST',
    path: '/past-reports',
    label: '导入往年报告',
    access: OPENERS,
    upload: '20mb',
  },
  'pastReport.list': { method: 'GET', path: '/past-reports', label: '往年报告列表', access: OPENERS },
  'pastReport.show': { method: 'GET', path: '/past-reports/:id', label: '往年报告', access: OPENERS },
  'pastReport.file': { method: 'GET', path: '/past-reports/:id/file', label: '往年报告原件', access: OPENERS },
  'pastReport.read': {
    method: 'POST',
    path: '/past-reports/:id/readings',
    label: '查看往年报告导入结果',
    access: OPENERS,
  },
  'pastReport.confirm': {
    method: 'POST',
    path: '/past-reports/:id/confirmation',
    label: '确认往年报告',
    access: OPENERS,
  },
} as const satisfies Record<string, Permission>;
