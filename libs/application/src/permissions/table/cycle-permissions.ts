import { cycleLifecycle, statesFor } from '@chancery/domain';
import { BUSINESS, EDITORS, REPORT_READERS, grant } from '../grants.js';
import type { Permission } from '../permission.js';

/** Report types and yearly cycles. */
export const cyclePermissions = {
  'reportType.list': {
    method: 'GET',
    path: '/report-types',
    label: '报告类型',
    access: BUSINESS,
  },
  'cycle.open': {
    method: 'POST',
    path: '/cycles',
    label: '建立年度任务',
    access: grant('government', ...EDITORS),
  },
  'cycle.list': { method: 'GET', path: '/cycles', label: '年度任务列表', access: BUSINESS },
  'cycle.show': { method: 'GET', path: '/cycles/:id', label: '年度任务', access: BUSINESS },
  'cycle.assign': {
    method: 'POST',
    path: '/cycles/:id/sections',
    label: '任务分解',
    access: grant('government', ...EDITORS),
    subject: 'cycle',
    states: statesFor(cycleLifecycle, 'assign'),
  },
  'cycle.board': {
    method: 'GET',
    path: '/cycles/:id/sections',
    label: '报送进度(联络员只见本部门)',
    access: BUSINESS,
  },
  'cycle.collect': {
    method: 'POST',
    path: '/cycles/:id/collections',
    label: '收集',
    access: grant('government', ...EDITORS),
  },
  'cycle.collections': {
    method: 'GET',
    path: '/cycles/:id/collections',
    label: '收集清单',
    access: REPORT_READERS,
  },
  'cycle.merge': {
    method: 'POST',
    path: '/cycles/:id/versions',
    label: '汇总',
    access: grant('government', ...EDITORS),
    subject: 'cycle',
    states: statesFor(cycleLifecycle, 'merge'),
  },
  'cycle.versions': {
    method: 'GET',
    path: '/cycles/:id/versions',
    label: '稿本列表',
    access: REPORT_READERS,
  },
} as const satisfies Record<string, Permission>;
