import {
  dispatchLifecycle,
  isRefusal,
  nextState,
  notFound,
  type DispatchAction,
  type DispatchState,
  type Outcome,
} from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { PermissionKey } from '../permissions/permission-table.js';
import type { DispatchRow } from '../ports/dispatch-rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { tellNextOffice } from './tell-next-office.js';

export interface DispatchStep {
  readonly dispatch: DispatchRow;
  readonly next: DispatchState;
}

type UserAction = Extract<
  DispatchAction,
  | 'assignNumber'
  | 'voidNumber'
  | 'recheck'
  | 'render'
  | 'confirmFile'
  | 'withdrawConfirmation'
  | 'waiveSignature'
  | 'requestSeal'
  | 'affixSeal'
  | 'withdrawSeal'
  | 'issue'
>;

/** Loads a dispatch for an action: exists, the actor may, the state allows it. */
export async function dispatchStep(tx: Tx, id: string, action: UserAction): Promise<Outcome<DispatchStep>> {
  const dispatch = await tx.dispatches.get(id);
  if (!dispatch) return notFound('该发文');
  const key: PermissionKey = `dispatch.${action}`;
  const allowed = authorize(tx.context.actor, key, {});
  if (isRefusal(allowed)) return allowed;
  const next = nextState(dispatchLifecycle, dispatch.state, action);
  if (isRefusal(next)) return next;
  return { dispatch, next };
}

export async function moveDispatch(
  tx: Tx,
  step: DispatchStep,
  action: DispatchAction,
  changes: Partial<Omit<DispatchRow, 'id' | 'governmentId' | 'version' | 'state'>> = {},
  /** What the audit trail is told besides. */
  told: Readonly<Record<string, unknown>> = {},
): Promise<DispatchRow> {
  const moved = await tx.dispatches.change(step.dispatch, { ...changes, state: step.next });
  tx.audit({
    action: `dispatch.${action}`,
    objectType: 'dispatch',
    objectId: step.dispatch.id,
    before: { state: step.dispatch.state },
    after: { state: moved.state, ...changes, ...told },
  });
  await tellNextOffice(tx, moved);
  return moved;
}
