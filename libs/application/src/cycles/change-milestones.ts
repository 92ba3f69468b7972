import {
  conflict,
  isRefusal,
  MILESTONE_LABELS,
  MILESTONE_NAMES,
  milestonesAreAllowed,
  NOT_SENT,
  OFFICE_POSTS,
  printDate,
  type MilestoneName,
  type Milestones,
  type Outcome,
} from '@chancery/domain';
import { holdersOf, notify } from '../notices/notify.js';
import { peopleOfDepartments } from '../notices/people-of-departments.js';
import { EDITORS } from '../permissions/grants.js';
import type { Context } from '../ports/actor.js';
import type { CycleRow } from '../ports/rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { cycleStep } from './cycle-step.js';

export interface ChangeMilestonesInput {
  readonly cycleId: string;
  /** The dates that the editor saw; others now mean that somebody was first. */
  readonly was: Milestones;
  readonly milestones: Milestones;
  /** Sections due on the departments' old day, and not sent, are due on the new one. */
  readonly moveDueDates: boolean;
  readonly reason: string;
}

/** Moves the due dates that stood on the departments' day; answers the departments concerned. */
async function moveDueDates(tx: Tx, cycle: CycleRow, to: string): Promise<string[]> {
  const moved = (await tx.sections.plan(cycle.id)).filter(
    (s) => s.dueOn === cycle.milestones.departmentsBy && NOT_SENT.includes(s.state),
  );
  await tx.sections.replan(moved.map((row) => ({ row, to: { dueOn: to } })));
  return [...new Set(moved.map((s) => s.departmentId))];
}

/** Editors are told of every change, the departments of their own day, all offices of the law's dates. */
async function tellConcerned(
  tx: Tx,
  cycle: CycleRow,
  changed: readonly MilestoneName[],
  departments: readonly string[],
  text: string,
): Promise<void> {
  const offices = changed.includes('reportedBy') || changed.includes('publishedBy') ? OFFICE_POSTS : EDITORS;
  const told = new Set(await holdersOf(tx, offices));
  const peopleOf = await peopleOfDepartments(tx);
  for (const id of departments) {
    const { liaisons, heads } = peopleOf(id);
    for (const { accountId } of [...liaisons, ...heads]) told.add(accountId);
  }
  told.delete(tx.context.actor.accountId);
  await notify(tx, told, {
    kind: 'milestones',
    key: null,
    subjectType: 'cycle',
    subjectId: cycle.id,
    text,
    link: `/cycles/${cycle.id}/board`,
  });
}

/** 调整时间节点: sets the cycle's dates anew and tells whom they concern. */
export function changeMilestones(
  door: UnitOfWork,
  context: Context,
  input: ChangeMilestonesInput,
): Promise<Outcome<CycleRow>> {
  return door.run(context, async (tx) => {
    const step = await cycleStep(tx, input.cycleId, 'changeMilestones');
    if (isRefusal(step)) return step;
    const { cycle } = step;
    const { milestones, was } = input;
    if (MILESTONE_NAMES.some((name) => cycle.milestones[name] !== was[name])) {
      return conflict('MILESTONES_CHANGED', '他人已先调整了时间节点。两份日期都在下方,请核对后再保存。', {
        yours: milestones,
        current: cycle.milestones,
      });
    }
    const right = milestonesAreAllowed(cycle.year, milestones);
    if (isRefusal(right)) return right;
    const changed = MILESTONE_NAMES.filter((name) => cycle.milestones[name] !== milestones[name]);
    if (changed.length === 0) return cycle;
    const departments =
      input.moveDueDates && changed.includes('departmentsBy')
        ? await moveDueDates(tx, cycle, milestones.departmentsBy)
        : [];
    const after = await tx.cycles.change(cycle, { state: step.next, milestones });
    tx.audit({
      action: 'cycle.changeMilestones',
      objectType: 'cycle',
      objectId: cycle.id,
      before: cycle.milestones,
      after: { ...milestones, reason: input.reason.trim(), departments: departments.length },
    });
    const words = changed.map(
      (name) => `${MILESTONE_LABELS[name]}由${printDate(cycle.milestones[name])}改为${printDate(milestones[name])}`,
    );
    const why = input.reason.trim() === '' ? '' : `(理由:${input.reason.trim()})`;
    await tellConcerned(tx, cycle, changed, departments, `《${cycle.title}》时间节点有调整:${words.join(';')}${why}。`);
    return after;
  });
}
