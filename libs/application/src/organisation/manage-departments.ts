import { isRefusal, notFound, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { DepartmentRow } from '../ports/rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { isActive } from './department-step.js';

export function createDepartment(
  door: UnitOfWork,
  context: Context,
  input: { name: string; parentId: string | null },
): Promise<Outcome<DepartmentRow>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'department.create', {});
    if (isRefusal(allowed)) return allowed;
    const parent = input.parentId === null ? null : await tx.departments.get(input.parentId);
    if (input.parentId !== null && !parent) return notFound('上级部门');
    const active = parent ? isActive(parent) : true;
    if (isRefusal(active)) return active;
    return insertDepartment(tx, { name: input.name.trim(), parentId: input.parentId });
  });
}

export async function insertDepartment(
  tx: Tx,
  place: { name: string; parentId: string | null },
): Promise<DepartmentRow> {
  const department = await tx.departments.insert({ ...place, state: 'active', mergedInto: null });
  tx.audit({ action: 'department.create', objectType: 'department', objectId: department.id, after: place });
  return department;
}

/** The departments that there are now; for choosing one. */
export function listDepartments(door: UnitOfWork, context: Context): Promise<Outcome<DepartmentRow[]>> {
  return door.run(context, (tx) => tx.departments.list({ state: 'active' }));
}
