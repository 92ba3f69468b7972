import { isRefusal, notFound, standsNotUnderItself, type Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { DepartmentRow } from '../ports/rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { departmentStep, isActive, type DepartmentInput } from './department-step.js';

/** 调整上级部门; null makes it a department of the government itself. */
export function moveDepartment(
  door: UnitOfWork,
  context: Context,
  input: DepartmentInput & { parentId: string | null },
): Promise<Outcome<DepartmentRow>> {
  return door.run(context, async (tx) => {
    const department = await departmentStep(tx, input, 'department.move');
    if (isRefusal(department)) return department;
    if (input.parentId !== null) {
      const parent = await tx.departments.get(input.parentId);
      if (!parent) return notFound('上级部门');
      const active = isActive(parent);
      if (isRefusal(active)) return active;
      // Guards against two moves at once that would put each under the other.
      if (parent.id !== department.id) await tx.departments.change(parent, {});
    }
    return placeUnder(tx, department, input.parentId);
  });
}

export async function placeUnder(
  tx: Tx,
  department: DepartmentRow,
  parentId: string | null,
): Promise<Outcome<DepartmentRow>> {
  const sound = standsNotUnderItself(await tx.departments.list({}), department.id, parentId);
  if (isRefusal(sound)) return sound;
  const changed = await tx.departments.change(department, { parentId });
  tx.audit({
    action: 'department.move',
    objectType: 'department',
    objectId: department.id,
    before: { parentId: department.parentId },
    after: { parentId },
  });
  return changed;
}
