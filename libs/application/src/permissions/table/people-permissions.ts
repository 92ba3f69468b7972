import { grant } from '../grants.js';
import type { Permission } from '../permission.js';

const SYSTEM = grant('government', 'systemAdmin');
const BOTH = grant('government', 'systemAdmin', 'securityAdmin');
const HEAD = grant('ownDepartment', 'departmentHead');

/** The tree of departments, people coming and going, their sheets, and the state of the installation. */
export const peoplePermissions = {
  'department.tree': { method: 'GET', path: '/departments/tree', label: '部门树:含曾用名与已撤并部门', access: BOTH },
  'department.rename': { method: 'POST', path: '/departments/:id/name', label: '部门更名', access: SYSTEM },
  'department.move': { method: 'POST', path: '/departments/:id/parent', label: '调整上级部门', access: SYSTEM },
  'department.merge': { method: 'POST', path: '/departments/:id/merger', label: '并入其他部门', access: SYSTEM },
  'department.stop': { method: 'POST', path: '/departments/:id/stop', label: '撤销部门', access: SYSTEM },
  'department.exportSheet': { method: 'GET', path: '/sheets/departments', label: '导出部门表', access: BOTH },
  'department.previewSheet': {
    method: 'POST',
    path: '/sheets/departments/preview',
    label: '预览导入部门表',
    access: SYSTEM,
    upload: '2mb',
  },
  'department.importSheet': {
    method: 'POST',
    path: '/sheets/departments',
    label: '导入部门表',
    access: SYSTEM,
    upload: '2mb',
  },
  'account.show': { method: 'GET', path: '/accounts/:id', label: '账号详情', access: [...BOTH, ...HEAD] },
  'account.change': { method: 'PUT', path: '/accounts/:id', label: '修改人员信息', access: SYSTEM },
  'account.openWork': {
    method: 'GET',
    path: '/accounts/:id/open-work',
    label: '未办结事项(交接预览)',
    access: [...BOTH, ...HEAD],
  },
  'account.handOver': {
    method: 'POST',
    path: '/accounts/:id/handover',
    label: '交接',
    access: [...BOTH, ...HEAD],
  },
  'account.exportSheet': { method: 'GET', path: '/sheets/accounts', label: '导出人员岗位表', access: BOTH },
  'account.previewSheet': {
    method: 'POST',
    path: '/sheets/accounts/preview',
    label: '预览导入人员岗位表',
    access: BOTH,
    upload: '2mb',
  },
  'account.importSheet': {
    method: 'POST',
    path: '/sheets/accounts',
    label: '导入人员岗位表',
    access: BOTH,
    upload: '2mb',
  },
  'setup.show': { method: 'GET', path: '/setup', label: '是否已建立政府', access: 'public' },
  'setup.checklist': { method: 'GET', path: '/setup/checklist', label: '启用前还需办理的事项', access: BOTH },
  'installation.status': { method: 'GET', path: '/installation/status', label: '系统状态', access: BOTH },
  'setup.wipeDemonstration': {
    method: 'POST',
    path: '/setup/demonstration/wipe',
    label: '清除演示政府',
    access: SYSTEM,
  },
} as const satisfies Record<string, Permission>;
