import { conflict, isRefusal, notFound, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { PermissionKey } from '../permissions/permission-table.js';
import type { DepartmentRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** What was on the screen when somebody decided to change a department. */
export interface DepartmentInput {
  readonly departmentId: string;
  readonly version: number;
}

/** Loads a department for a change: exists, the actor may, still active, nobody was first. */
export async function departmentStep(
  tx: Tx,
  input: DepartmentInput,
  key: PermissionKey,
): Promise<Outcome<DepartmentRow>> {
  const allowed = authorize(tx.context.actor, key, {});
  if (isRefusal(allowed)) return allowed;
  const department = await tx.departments.get(input.departmentId);
  if (!department) return notFound('该部门');
  const active = isActive(department);
  if (isRefusal(active)) return active;
  if (department.version !== input.version) {
    return conflict('CONCURRENT_CHANGE', '他人刚刚修改了该部门,您的操作未生效。请刷新后查看最新情况。');
  }
  return department;
}

export function isActive(department: DepartmentRow): Outcome<true> {
  if (department.state === 'active') return true;
  const what = department.state === 'merged' ? '并入其他部门' : '撤销';
  return conflict('DEPARTMENT_NOT_ACTIVE', `“${department.name}”已${what},不能再办理。请刷新后选择现有部门。`);
}
