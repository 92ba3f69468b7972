import { BUSINESS, EDITORS, grant } from '../grants.js';
import type { Permission } from '../permission.js';

/** Report types as a government has made them its own. */
export const reportTypePermissions = {
  'reportType.show': { method: 'GET', path: '/report-types/:id', label: '报告类型:提纲与审批环节', access: BUSINESS },
  'reportType.create': {
    method: 'POST',
    path: '/report-types',
    label: '新建报告类型',
    access: grant('government', ...EDITORS),
  },
  'reportType.save': {
    method: 'PUT',
    path: '/report-types/:id',
    label: '保存报告类型',
    access: grant('government', ...EDITORS),
  },
  'reportType.retire': {
    method: 'POST',
    path: '/report-types/:id/retirement',
    label: '停用报告类型',
    access: grant('government', ...EDITORS),
  },
} as const satisfies Record<string, Permission>;
