import { conflict, isRefusal, type Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { departmentStep, type DepartmentInput } from './department-step.js';
import { endPostsOf } from './end-posts.js';
import { openSections } from './open-sections.js';

/** 撤销: only when nothing is open; what it sent before stays its own. */
export function stopDepartment(door: UnitOfWork, context: Context, input: DepartmentInput): Promise<Outcome<true>> {
  return door.run(context, async (tx) => {
    const department = await departmentStep(tx, input, 'department.stop');
    if (isRefusal(department)) return department;
    const children = await tx.departments.list({ parentId: department.id, state: 'active' });
    const open = await openSections(tx, [department.id]);
    if (children.length > 0 || open.length > 0) {
      return conflict(
        'DEPARTMENT_IN_USE',
        `“${department.name}”还有下级部门 ${children.length} 个、未办结的报送任务 ${open.length} 项,不能撤销。请先调整,或并入承接职责的部门。`,
        { children: children.length, openSections: open.length },
      );
    }
    await tx.departments.change(department, { state: 'stopped' });
    const people = await endPostsOf(tx, department.id);
    tx.audit({
      action: 'department.stop',
      objectType: 'department',
      objectId: department.id,
      before: { name: department.name },
      after: { endedPostsOf: people },
    });
    return true;
  });
}
