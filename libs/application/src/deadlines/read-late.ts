import {
  businessDateOf,
  isRefusal,
  latenessOf,
  NOT_SENT,
  notFound,
  sectionLifecycle,
  type BusinessDate,
  type ExtensionState,
  type Lateness,
  type Outcome,
} from '@chancery/domain';
import { placeNames } from '../cycles/tell-assignments.js';
import { allowedActions, type AllowedAction } from '../permissions/allowed-actions.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { ReminderCount, SectionPlanRow } from '../ports/deadline-rows.js';
import type { CycleRow } from '../ports/rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { latestExtensions } from './read-extensions.js';

export interface LateSection {
  readonly id: string;
  readonly nodeKey: string;
  /** `（一）依法全面履行政府职能` */
  readonly name: string;
  readonly dueOn: BusinessDate;
  readonly kind: Lateness;
  readonly daysLate: number;
  readonly sentOn: BusinessDate | null;
  readonly stateLabel: string;
  readonly reminders: ReminderCount;
  readonly extension: {
    readonly state: ExtensionState;
    readonly stateLabel: string;
    readonly until: BusinessDate;
  } | null;
}

export interface LateDepartment {
  readonly departmentId: string;
  readonly departmentName: string;
  readonly missing: number;
  readonly sentLate: number;
  readonly mostDaysLate: number;
  readonly sections: readonly LateSection[];
}

/** 通报: who is late, by how much, and what was done about it; the latest first. */
export interface LateList {
  readonly cycleId: string;
  readonly title: string;
  readonly year: number;
  readonly asOf: BusinessDate;
  readonly sections: number;
  readonly sent: number;
  readonly departments: readonly LateDepartment[];
  /** What may be done with the cycle, 催报 among it. */
  readonly actions: readonly AllowedAction[];
}

const NEVER: ReminderCount = { automatic: 0, byHand: 0, lastAt: null };

/** A section returned for revision was sent once; one withdrawn was not. */
const wasSent = ({ state }: SectionPlanRow): boolean => state === 'returned' || !NOT_SENT.includes(state);

/** Instants are the database's; with a clock of the demonstration's they may lie after its today. */
const notAfter = (date: BusinessDate, today: BusinessDate): BusinessDate => (date > today ? today : date);

/** The late list of a cycle that was loaded and allowed. */
export async function lateListOf(tx: Tx, cycle: CycleRow): Promise<LateList> {
  const today = await tx.today();
  const plan = await tx.sections.plan(cycle.id);
  const sentAt = await tx.sections.firstSentAt(cycle.id);
  const counts = await tx.reminders.countBySection(cycle.id);
  const extensions = await latestExtensions(tx, cycle.id);
  const names = new Map((await tx.departments.list({})).map((d) => [d.id, d.name]));
  const nameOf = placeNames(cycle);
  const late = new Map<string, LateSection[]>();
  for (const s of plan) {
    const at = wasSent(s) ? sentAt.get(s.id) : undefined;
    const sentOn = at === undefined ? null : notAfter(businessDateOf(at), today);
    const lateness = latenessOf({ dueOn: s.dueOn, sentOn }, today);
    if (!lateness) continue;
    const extension = extensions.get(s.id);
    const line: LateSection = {
      id: s.id,
      nodeKey: s.nodeKey,
      name: nameOf(s.nodeKey),
      dueOn: s.dueOn,
      kind: lateness.kind,
      daysLate: lateness.days,
      sentOn,
      stateLabel: sectionLifecycle.states[s.state],
      reminders: counts.get(s.id) ?? NEVER,
      extension: extension
        ? { state: extension.state, stateLabel: extension.stateLabel, until: extension.until }
        : null,
    };
    late.set(s.departmentId, [...(late.get(s.departmentId) ?? []), line]);
  }
  const departments = [...late].map(([departmentId, sections]) => ({
    departmentId,
    departmentName: names.get(departmentId) ?? '',
    missing: sections.filter((s) => s.kind === 'missing').length,
    sentLate: sections.filter((s) => s.kind === 'sentLate').length,
    mostDaysLate: Math.max(...sections.map((s) => s.daysLate)),
    sections: [...sections].sort((a, b) => b.daysLate - a.daysLate),
  }));
  return {
    cycleId: cycle.id,
    title: cycle.title,
    year: cycle.year,
    asOf: today,
    sections: plan.length,
    sent: plan.filter((s) => !NOT_SENT.includes(s.state)).length,
    departments: departments.sort((a, b) => b.missing - a.missing || b.mostDaysLate - a.mostDaysLate),
    actions: allowedActions(tx.context.actor, 'cycle', cycle.state, {}),
  };
}

/** 通报 as data. */
export function readLate(door: UnitOfWork, context: Context, cycleId: string): Promise<Outcome<LateList>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'cycle.late', {});
    if (isRefusal(allowed)) return allowed;
    const cycle = await tx.cycles.get(cycleId);
    return cycle ? lateListOf(tx, cycle) : notFound('该年度任务');
  });
}
