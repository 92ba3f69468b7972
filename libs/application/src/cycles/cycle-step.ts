import {
  cycleLifecycle,
  isRefusal,
  nextState,
  notFound,
  type CycleAction,
  type CycleState,
  type Outcome,
} from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { PermissionKey } from '../permissions/permission-table.js';
import type { CycleRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

export interface CycleStep {
  readonly cycle: CycleRow;
  readonly next: CycleState;
}

/** Loads a cycle for an action: the actor may, it exists, the state allows it. */
export async function cycleStep(tx: Tx, id: string, action: CycleAction): Promise<Outcome<CycleStep>> {
  const allowed = authorize(tx.context.actor, `cycle.${action}` as PermissionKey, {});
  if (isRefusal(allowed)) return allowed;
  const cycle = await tx.cycles.get(id);
  if (!cycle) return notFound('该年度任务');
  const next = nextState(cycleLifecycle, cycle.state, action);
  return isRefusal(next) ? next : { cycle, next };
}
