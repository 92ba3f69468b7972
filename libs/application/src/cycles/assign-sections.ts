import {
  cycleLifecycle,
  invalid,
  isBusinessDate,
  isRefusal,
  nextState,
  notFound,
  type BusinessDate,
  type Outcome,
} from '@chancery/domain';
import { walkOutline } from '@chancery/documents';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { SectionRow } from '../ports/rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { newSection } from './new-section.js';
import { tellAssignments } from './tell-assignments.js';

export interface Assignment {
  readonly nodeKey: string;
  readonly departmentId: string;
  /** Contributors named with the section; they submit nothing of their own. */
  readonly coDepartments: readonly string[];
  /** Starts a printed paragraph; false goes on in the one before (several departments in one paragraph). */
  readonly startsParagraph: boolean;
  /** The cycle's date for departments when absent. */
  readonly dueOn?: BusinessDate;
  /** What is asked of the department here. */
  readonly requirement?: string;
}

/** 任务分解: gives places of the outline to departments; the order given is the order within a node. */
export function assignSections(
  door: UnitOfWork,
  context: Context,
  input: { cycleId: string; assignments: readonly Assignment[] },
): Promise<Outcome<SectionRow[]>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'cycle.assign', {});
    if (isRefusal(allowed)) return allowed;
    const cycle = await tx.cycles.get(input.cycleId);
    if (!cycle) return notFound('该年度任务');
    const state = nextState(cycleLifecycle, cycle.state, 'assign');
    if (isRefusal(state)) return state;
    const nodes = new Set([...walkOutline(cycle.outline.nodes)].map((node) => node.key));
    const departments = new Set((await tx.departments.list({ state: 'active' })).map((d) => d.id));
    const wrong = input.assignments.filter(
      (a) =>
        !nodes.has(a.nodeKey) ||
        !departments.has(a.departmentId) ||
        (a.dueOn !== undefined && !isBusinessDate(a.dueOn)),
    );
    if (wrong.length > 0) {
      return invalid('ASSIGNMENT_UNKNOWN', `有 ${wrong.length} 项分解的节点、部门或日期不存在。请更正后重试。`, wrong);
    }
    const existing = await tx.sections.plan(cycle.id);
    const positions = new Map<string, number>();
    for (const s of existing) positions.set(s.nodeKey, Math.max(positions.get(s.nodeKey) ?? 0, s.position));
    const given = input.assignments.map((a) => {
      const position = (positions.get(a.nodeKey) ?? 0) + 1;
      positions.set(a.nodeKey, position);
      return newSection(cycle, {
        nodeKey: a.nodeKey,
        position,
        departmentId: a.departmentId,
        coDepartments: a.coDepartments,
        startsParagraph: a.startsParagraph,
        dueOn: a.dueOn ?? cycle.milestones.departmentsBy,
        requirement: a.requirement ?? '',
      });
    });
    const made = await tx.sections.insertMany(given);
    await tellAssignments(tx, cycle, made);
    // Guards against two editors assigning at once: the second sees the first's sections and positions.
    await tx.cycles.change(cycle, { state });
    tx.audit({
      action: 'cycle.assign',
      objectType: 'cycle',
      objectId: cycle.id,
      after: { sections: made.map(({ id, nodeKey, departmentId, dueOn }) => ({ id, nodeKey, departmentId, dueOn })) },
    });
    return made;
  });
}
