import { conflict, isRefusal, notFound, withDescendants, type Outcome } from '@chancery/domain';
import { holdersOf, notify } from '../notices/notify.js';
import type { Context } from '../ports/actor.js';
import type { DepartmentRow } from '../ports/rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { departmentStep, isActive, type DepartmentInput } from './department-step.js';
import { endPostsOf } from './end-posts.js';
import { openSections } from './open-sections.js';

export interface MergedDepartment {
  readonly department: DepartmentRow;
  readonly movedSections: number;
  readonly movedPeople: number;
}

/** Open sections go over with their drafts; that they did is kept, so that what was sent before stays the old one's. */
async function handSectionsOver(tx: Tx, from: DepartmentRow, into: DepartmentRow): Promise<string[]> {
  const sections = await openSections(tx, [from.id]);
  const at = await tx.now();
  for (const section of sections) {
    await tx.sections.change(section, { departmentId: into.id });
    await tx.sectionTransfers.insert({
      sectionId: section.id,
      fromDepartmentId: from.id,
      toDepartmentId: into.id,
      at,
    });
  }
  for (const asked of await tx.extensions.list({ departmentId: from.id, state: 'asked' })) {
    await tx.extensions.change(asked, { departmentId: into.id });
  }
  // Whoever assigns at this moment would give the merged department another section: one of the two is refused.
  for (const id of new Set(sections.map((s) => s.cycleId))) {
    const cycle = await tx.cycles.get(id);
    if (cycle) await tx.cycles.change(cycle, {});
  }
  return sections.map((s) => s.id);
}

async function movePeople(tx: Tx, from: DepartmentRow, into: DepartmentRow): Promise<string[]> {
  const people = await tx.accounts.list({ departmentId: from.id });
  for (const account of people) await tx.accounts.change(account, { departmentId: into.id });
  return people.map((p) => p.id);
}

/** 并入: open work, people and lower departments go over; posts in the old department end, its past stays its own. */
export function mergeDepartment(
  door: UnitOfWork,
  context: Context,
  input: DepartmentInput & { intoId: string },
): Promise<Outcome<MergedDepartment>> {
  return door.run(context, async (tx) => {
    const from = await departmentStep(tx, input, 'department.merge');
    if (isRefusal(from)) return from;
    const into = await tx.departments.get(input.intoId);
    if (!into) return notFound('承接部门');
    const active = isActive(into);
    if (isRefusal(active)) return active;
    if (withDescendants(await tx.departments.list({}), from.id).has(into.id)) {
      return conflict('DEPARTMENT_UNDER_ITSELF', '部门不能并入自己或自己的下级。请另选承接部门。');
    }
    await tx.departments.change(into, {});
    for (const child of await tx.departments.list({ parentId: from.id, state: 'active' })) {
      await tx.departments.change(child, { parentId: into.id });
    }
    const merged = await tx.departments.change(from, { state: 'merged', mergedInto: into.id });
    const sections = await handSectionsOver(tx, from, into);
    const holders = await endPostsOf(tx, from.id);
    const people = await movePeople(tx, from, into);
    const told = new Set([...holders, ...people, ...(await holdersOf(tx, ['liaison', 'departmentHead'], into.id))]);
    await notify(tx, told, {
      kind: 'departmentMerged',
      key: `department-merged:${from.id}`,
      subjectType: 'department',
      subjectId: from.id,
      text: `“${from.name}”已并入“${into.name}”,未办结的报送任务 ${sections.length} 项由“${into.name}”继续办理。`,
      link: '/',
    });
    tx.audit({
      action: 'department.merge',
      objectType: 'department',
      objectId: from.id,
      before: { name: from.name },
      after: { into: into.id, sections, people, endedPostsOf: holders },
    });
    return { department: merged, movedSections: sections.length, movedPeople: people.length };
  });
}
