import {
  isRefusal,
  notFound,
  sectionLifecycle,
  type BusinessDate,
  type CycleState,
  type Outcome,
  type SectionState,
} from '@chancery/domain';
import { outlineLabels, type NodeLabel } from '@chancery/documents';
import { allowedActions, type AllowedAction } from '../permissions/allowed-actions.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { CycleRow } from '../ports/rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { milestoneViews, type MilestoneView } from './preview-milestones.js';

/** One line of 任务分解表: a place of the outline given to a department. */
export interface SheetRow {
  readonly id: string;
  readonly nodeKey: string;
  readonly position: number;
  readonly departmentId: string;
  readonly departmentName: string;
  readonly coDepartments: readonly string[];
  readonly startsParagraph: boolean;
  readonly dueOn: BusinessDate;
  readonly requirement: string;
  readonly state: SectionState;
  readonly stateLabel: string;
  /** The department has begun: a change needs a reason, which it is told. */
  readonly begun: boolean;
  /** Nothing was ever sent: the line may still be taken away. */
  readonly removable: boolean;
}

export interface SheetDepartment {
  readonly id: string;
  readonly name: string;
}

export interface SheetView {
  readonly cycleId: string;
  readonly title: string;
  readonly year: number;
  readonly state: CycleState;
  readonly today: BusinessDate;
  readonly milestones: readonly MilestoneView[];
  /** Places of the outline in reading order, those without a line included. */
  readonly nodes: readonly NodeLabel[];
  /** Departments that a place may be given to. */
  readonly departments: readonly SheetDepartment[];
  /** In reading order of the outline, within a place by position. */
  readonly rows: readonly SheetRow[];
  readonly actions: readonly AllowedAction[];
}

/** The sheet of a cycle that was loaded and allowed. */
export async function sheetOf(tx: Tx, cycle: CycleRow): Promise<SheetView> {
  const departments = await tx.departments.list({});
  const names = new Map(departments.map((d) => [d.id, d.name]));
  const sent = await tx.sections.everSubmitted(cycle.id);
  const nodes = outlineLabels(cycle.outline);
  const order = new Map(nodes.map((node, i) => [node.key, i]));
  const plan = await tx.sections.plan(cycle.id);
  const today = await tx.today();
  return {
    cycleId: cycle.id,
    title: cycle.title,
    year: cycle.year,
    state: cycle.state,
    today,
    milestones: milestoneViews(cycle.year, cycle.milestones, today),
    nodes,
    departments: departments.filter(({ state }) => state === 'active').map(({ id, name }) => ({ id, name })),
    rows: plan
      .map((s) => ({
        id: s.id,
        nodeKey: s.nodeKey,
        position: s.position,
        departmentId: s.departmentId,
        departmentName: names.get(s.departmentId) ?? '',
        coDepartments: s.coDepartments,
        startsParagraph: s.startsParagraph,
        dueOn: s.dueOn,
        requirement: s.requirement,
        state: s.state,
        stateLabel: sectionLifecycle.states[s.state],
        begun: s.state !== 'notAcknowledged',
        removable: !sent.has(s.id),
      }))
      .sort((a, b) => (order.get(a.nodeKey) ?? 0) - (order.get(b.nodeKey) ?? 0) || a.position - b.position),
    actions: allowedActions(tx.context.actor, 'cycle', cycle.state, {}),
  };
}

/** 任务分解表: every place of the outline with the departments that write it. */
export function readSheet(door: UnitOfWork, context: Context, cycleId: string): Promise<Outcome<SheetView>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'cycle.sheet', {});
    if (isRefusal(allowed)) return allowed;
    const cycle = await tx.cycles.get(cycleId);
    return cycle ? sheetOf(tx, cycle) : notFound('该年度任务');
  });
}
