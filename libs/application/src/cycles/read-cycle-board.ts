import { createHash } from 'node:crypto';
import {
  cycleLifecycle,
  daysBetween,
  isRefusal,
  NOT_SENT,
  notFound,
  sectionLifecycle,
  type BusinessDate,
  type CycleState,
  type Outcome,
  type SectionState,
} from '@chancery/domain';
import { outlineLabels, walkOutline, type Outline } from '@chancery/documents';
import { allowedActions, type AllowedAction } from '../permissions/allowed-actions.js';
import { authorize } from '../permissions/authorize.js';
import type { Actor, Context } from '../ports/actor.js';
import type { CycleGlance, DepartmentGlance, SectionGlance } from '../ports/overview-rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { BoardCounter, type BoardTotals } from './board-totals.js';
import { departmentsSeen } from './departments-seen.js';

const SOON_DAYS = 3;
/** So often returned, a section is marked: story 3, “returned twice → departmentHead told”. */
const RETURNED_TWICE = 2;

export interface BoardSection extends SectionGlance {
  /** Whole days until the due date; negative when it has passed. */
  readonly daysLeft: number;
  /** The due date has passed and the department has not sent its text. */
  readonly late: boolean;
  readonly dueSoon: boolean;
  readonly returnedTwice: boolean;
}

export interface BoardDepartment extends DepartmentGlance {
  readonly totals: BoardTotals;
}

export interface BoardNode {
  readonly key: string;
  /** Depth in the outline, from 1. */
  readonly level: number;
  readonly ordinal: string;
  readonly heading: string;
  readonly totals: BoardTotals;
}

/** One page: departments × places of the outline. A state's label is told once, in `states`. */
export interface CycleBoard {
  readonly cycleId: string;
  readonly title: string;
  readonly year: number;
  readonly cycleState: CycleState;
  readonly cycleStateLabel: string;
  readonly today: BusinessDate;
  /** What the reader may do with the cycle now. */
  readonly actions: readonly AllowedAction[];
  readonly states: readonly { readonly state: SectionState; readonly label: string; readonly count: number }[];
  readonly totals: BoardTotals;
  readonly departments: readonly BoardDepartment[];
  readonly nodes: readonly BoardNode[];
  readonly sections: readonly BoardSection[];
}

export interface StampedBoard {
  /** The same as long as the board is. */
  readonly stamp: string;
  /** null when the reader has the board of this stamp. */
  readonly board: CycleBoard | null;
}

function withDays(section: SectionGlance, daysLeft: number): BoardSection {
  const notSent = NOT_SENT.includes(section.state);
  return {
    ...section,
    daysLeft,
    late: notSent && daysLeft < 0,
    dueSoon: notSent && daysLeft >= 0 && daysLeft <= SOON_DAYS,
    returnedTwice: section.returned >= RETURNED_TWICE,
  };
}

/** Whole days from today to a day, worked out once for each of the few days that thousands of sections share. */
function daysFrom(today: BusinessDate): (day: BusinessDate) => number {
  const known = new Map<BusinessDate, number>();
  return (day) => {
    const days = known.get(day) ?? daysBetween(today, day);
    known.set(day, days);
    return days;
  };
}

/** Places of the outline in reading order: those with sections, and for who sees all those that nobody was given. */
function nodesShown(outline: Outline, used: ReadonlyMap<string, BoardCounter>, all: boolean): BoardNode[] {
  const leaves = new Set([...walkOutline(outline.nodes)].filter((n) => n.children.length === 0).map((n) => n.key));
  return outlineLabels(outline)
    .filter(({ key }) => used.has(key) || (all && leaves.has(key)))
    .map(({ key, level, ordinal, heading }) => ({
      key,
      level,
      ordinal,
      heading,
      totals: (used.get(key) ?? new BoardCounter()).totals,
    }));
}

function counterOf(counters: Map<string, BoardCounter>, key: string): BoardCounter {
  const found = counters.get(key) ?? new BoardCounter();
  counters.set(key, found);
  return found;
}

function boardOf(
  cycle: CycleGlance,
  departments: readonly DepartmentGlance[],
  sections: readonly BoardSection[],
  today: BusinessDate,
  actor: Actor,
): CycleBoard {
  const whole = new BoardCounter();
  const byDepartment = new Map<string, BoardCounter>();
  const byNode = new Map<string, BoardCounter>();
  for (const section of sections) {
    const counted = { ...section, sent: !NOT_SENT.includes(section.state) };
    whole.add(counted);
    counterOf(byDepartment, section.departmentId).add(counted);
    counterOf(byNode, section.nodeKey).add(counted);
  }
  const states = Object.entries(sectionLifecycle.states) as [SectionState, string][];
  return {
    cycleId: cycle.id,
    title: cycle.title,
    year: cycle.year,
    cycleState: cycle.state,
    cycleStateLabel: cycleLifecycle.states[cycle.state],
    today,
    actions: allowedActions(actor, 'cycle', cycle.state, {}),
    states: states.map(([state, label]) => ({ state, label, count: whole.totals.byState[state] })),
    totals: whole.totals,
    departments: departments.flatMap((department) => {
      const counter = byDepartment.get(department.id);
      return counter ? [{ ...department, totals: counter.totals }] : [];
    }),
    nodes: nodesShown(cycle.outline, byNode, departmentsSeen(actor) === null),
    sections,
  };
}

/**
 * 报送进度, departments × places on one page. People of a department see their own rows only. A fixed number of
 * queries, however large the cycle; none but the stamp's when the reader has the board already.
 */
export function readCycleBoard(
  door: UnitOfWork,
  context: Context,
  input: { cycleId: string; isKnown: (stamp: string) => boolean },
): Promise<Outcome<StampedBoard>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'board.show', {});
    if (isRefusal(allowed)) return allowed;
    const cycle = await tx.overview.cycle(input.cycleId);
    if (!cycle) return notFound('该年度任务');
    const seen = departmentsSeen(context.actor);
    const today = await tx.today();
    const departments = await tx.overview.departments(today);
    // Another person at the same browser sees other rows and may do other things.
    const parts = [
      cycle.version,
      today,
      context.actor.posts,
      departments,
      await tx.overview.sectionsStamp(cycle.id, seen),
    ];
    const stamp = createHash('sha256')
      .update(JSON.stringify([cycle.id, ...parts]))
      .digest('base64url');
    if (input.isKnown(stamp)) return { stamp, board: null };
    const daysTo = daysFrom(today);
    const found = await tx.overview.sections(cycle.id, seen);
    const sections = found.map((section) => withDays(section, daysTo(section.dueOn)));
    return { stamp, board: boardOf(cycle, departments, sections, today, context.actor) };
  });
}
