import { daysBetween, isRefusal, notFound, OFFICE_POSTS, sectionLifecycle, type Outcome } from '@chancery/domain';
import { allowedActions, type AllowedAction } from '../permissions/allowed-actions.js';
import { authorize } from '../permissions/authorize.js';
import type { Actor, Context } from '../ports/actor.js';
import type { CollectionRow, CycleRow, DispatchRow, SectionRow } from '../ports/rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

export function listCycles(door: UnitOfWork, context: Context): Promise<Outcome<CycleRow[]>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'cycle.list', {});
    return isRefusal(allowed) ? allowed : tx.cycles.list({});
  });
}

export interface CycleView extends CycleRow {
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
  /** Whole days until the due date; negative when late. */
  readonly daysLeft: number;
}

function sees(actor: Actor, section: SectionRow): boolean {
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
    const sections = await tx.sections.list({ cycleId });
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
