import {
  cycleLifecycle,
  daysBetween,
  isRefusal,
  NOT_SENT,
  notFound,
  OFFICE_POSTS,
  sectionLifecycle,
  type Outcome,
} from '@chancery/domain';
import { latestExtensions, type ExtensionView } from '../deadlines/read-extensions.js';
import { allowedActions, type AllowedAction } from '../permissions/allowed-actions.js';
import { authorize } from '../permissions/authorize.js';
import type { Actor, Context } from '../ports/actor.js';
import type { DispatchRow } from '../ports/dispatch-rows.js';
import type { CollectionRow, CycleRow, SectionRow } from '../ports/rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { milestoneViews, type MilestoneView } from './preview-milestones.js';

export interface CycleListItem extends CycleRow {
  readonly stateLabel: string;
  readonly milestoneDays: readonly MilestoneView[];
  /** Sections given out, and those that were sent. */
  readonly sections: number;
  readonly sent: number;
  readonly actions: readonly AllowedAction[];
}

/** Every cycle with its dates and how much of it was sent, oldest first. */
export function listCycles(door: UnitOfWork, context: Context): Promise<Outcome<CycleListItem[]>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'cycle.list', {});
    if (isRefusal(allowed)) return allowed;
    const today = await tx.today();
    const items: CycleListItem[] = [];
    for (const cycle of await tx.cycles.list({})) {
      const plan = await tx.sections.plan(cycle.id);
      items.push({
        ...cycle,
        stateLabel: cycleLifecycle.states[cycle.state],
        milestoneDays: milestoneViews(cycle.year, cycle.milestones, today),
        sections: plan.length,
        sent: plan.filter((s) => !NOT_SENT.includes(s.state)).length,
        actions: allowedActions(context.actor, 'cycle', cycle.state, {}),
      });
    }
    return items;
  });
}

export interface CycleView extends CycleRow {
  readonly stateLabel: string;
  readonly milestoneDays: readonly MilestoneView[];
  readonly actions: readonly AllowedAction[];
  readonly dispatch: Pick<DispatchRow, 'id' | 'state'> | null;
}

export function readCycle(door: UnitOfWork, context: Context, cycleId: string): Promise<Outcome<CycleView>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'cycle.show', {});
    if (isRefusal(allowed)) return allowed;
    const cycle = await tx.cycles.get(cycleId);
    if (!cycle) return notFound('该年度任务');
    const [dispatch] = await tx.dispatches.list({ cycleId });
    return {
      ...cycle,
      stateLabel: cycleLifecycle.states[cycle.state],
      milestoneDays: milestoneViews(cycle.year, cycle.milestones, await tx.today()),
      actions: allowedActions(context.actor, 'cycle', cycle.state, {}),
      dispatch: dispatch ? { id: dispatch.id, state: dispatch.state } : null,
    };
  });
}

export interface BoardRow extends Pick<
  SectionRow,
  'id' | 'nodeKey' | 'position' | 'departmentId' | 'state' | 'dueOn' | 'version' | 'coDepartments'
> {
  readonly departmentName: string;
  readonly stateLabel: string;
  /** The latest request for more time, answered or not. */
  readonly extension: ExtensionView | null;
  /** Whole days until the due date; negative when late. */
  readonly daysLeft: number;
}

function sees(actor: Actor, section: Pick<SectionRow, 'departmentId'>): boolean {
  return actor.posts.some(
    (held) =>
      OFFICE_POSTS.includes(held.post) || (held.departmentId !== null && held.departmentId === section.departmentId),
  );
}

/** 报送进度: every section with state and days left; people of a department see their own. */
export function readBoard(door: UnitOfWork, context: Context, cycleId: string): Promise<Outcome<BoardRow[]>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'cycle.board', {});
    if (isRefusal(allowed)) return allowed;
    if (!(await tx.cycles.get(cycleId))) return notFound('该年度任务');
    const today = await tx.today();
    const names = new Map((await tx.departments.list({})).map((d) => [d.id, d.name]));
    const sections = await tx.sections.plan(cycleId);
    const extensions = await latestExtensions(tx, cycleId);
    return sections
      .filter((section) => sees(context.actor, section))
      .map((s) => ({
        id: s.id,
        nodeKey: s.nodeKey,
        position: s.position,
        departmentId: s.departmentId,
        departmentName: names.get(s.departmentId) ?? '',
        coDepartments: s.coDepartments,
        state: s.state,
        stateLabel: sectionLifecycle.states[s.state],
        dueOn: s.dueOn,
        daysLeft: daysBetween(today, s.dueOn),
        version: s.version,
        extension: extensions.get(s.id) ?? null,
      }));
  });
}

export function listCollections(
  door: UnitOfWork,
  context: Context,
  cycleId: string,
): Promise<Outcome<CollectionRow[]>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'cycle.collections', {});
    if (isRefusal(allowed)) return allowed;
    if (!(await tx.cycles.get(cycleId))) return notFound('该年度任务');
    return tx.collections.list({ cycleId });
  });
}
