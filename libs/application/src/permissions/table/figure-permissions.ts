import { indicatorLifecycle, statesFor } from '@chancery/domain';
import { BUSINESS, EDITORS, grant } from '../grants.js';
import type { Permission } from '../permission.js';

/** 数据台账: indicators, the departments' values, choices between values that differ. */
export const figurePermissions = {
  'figure.ledger': {
    method: 'GET',
    path: '/cycles/:id/figures',
    label: '数据台账(联络员只见本部门)',
    access: BUSINESS,
  },
  'figure.history': {
    method: 'GET',
    path: '/indicators/:id/figures',
    label: '指标的历次数据与选定(联络员只见本部门)',
    access: BUSINESS,
  },
  'indicator.define': {
    method: 'POST',
    path: '/indicators',
    label: '新建指标',
    access: grant('government', ...EDITORS),
  },
  'indicator.change': {
    method: 'PUT',
    path: '/indicators/:id',
    label: '修改指标',
    access: grant('government', ...EDITORS),
    subject: 'indicator',
    states: statesFor(indicatorLifecycle, 'change'),
  },
  'indicator.retire': {
    method: 'POST',
    path: '/indicators/:id/retirement',
    label: '停用指标',
    access: grant('government', ...EDITORS),
    subject: 'indicator',
    states: statesFor(indicatorLifecycle, 'retire'),
  },
  'indicator.restore': {
    method: 'POST',
    path: '/indicators/:id/restoration',
    label: '恢复指标',
    access: grant('government', ...EDITORS),
    subject: 'indicator',
    states: statesFor(indicatorLifecycle, 'restore'),
  },
  'figure.enter': {
    method: 'POST',
    path: '/cycles/:id/figures',
    label: '填报数据(编辑代填须写明理由)',
    access: [...grant('ownDepartment', 'liaison'), ...grant('government', ...EDITORS)],
    subject: 'indicator',
    states: statesFor(indicatorLifecycle, 'enter'),
  },
  'figure.propose': {
    method: 'POST',
    path: '/cycles/:id/figure-proposals',
    label: '提出新指标并填报',
    access: grant('ownDepartment', 'liaison'),
  },
  'figure.choose': {
    method: 'POST',
    path: '/cycles/:id/figure-choices',
    label: '选定数据',
    access: grant('government', ...EDITORS),
    subject: 'indicator',
    states: statesFor(indicatorLifecycle, 'choose'),
  },
} as const satisfies Record<string, Permission>;
