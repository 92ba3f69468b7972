import { invalid, isRefusal, type Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { DepartmentRow } from '../ports/rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { departmentStep, type DepartmentInput } from './department-step.js';

/** 更名: the old name is kept with the day it ceased, so that what was sent before still bears it. */
export function renameDepartment(
  door: UnitOfWork,
  context: Context,
  input: DepartmentInput & { name: string },
): Promise<Outcome<DepartmentRow>> {
  return door.run(context, async (tx) => {
    const department = await departmentStep(tx, input, 'department.rename');
    if (isRefusal(department)) return department;
    const name = input.name.trim();
    if (name === department.name) return invalid('DEPARTMENT_NAME_SAME', '新名称与现名称相同。请更正后重试。');
    return giveName(tx, department, name);
  });
}

export async function giveName(tx: Tx, department: DepartmentRow, name: string): Promise<DepartmentRow> {
  await tx.formerNames.insert({ departmentId: department.id, name: department.name, until: await tx.now() });
  const changed = await tx.departments.change(department, { name });
  tx.audit({
    action: 'department.rename',
    objectType: 'department',
    objectId: department.id,
    before: { name: department.name },
    after: { name },
  });
  return changed;
}
