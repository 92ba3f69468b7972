import { isRefusal, notFound, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { DepartmentRow } from '../ports/rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

export function createDepartment(
  door: UnitOfWork,
  context: Context,
  input: { name: string; parentId: string | null },
): Promise<Outcome<DepartmentRow>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'department.create', {});
    if (isRefusal(allowed)) return allowed;
    if (input.parentId && !(await tx.departments.get(input.parentId))) return notFound('上级部门');
    const department = await tx.departments.insert(input);
    tx.audit({ action: 'department.create', objectType: 'department', objectId: department.id, after: input });
    return department;
  });
}

export function listDepartments(door: UnitOfWork, context: Context): Promise<Outcome<DepartmentRow[]>> {
  return door.run(context, (tx) => tx.departments.list({}));
}
