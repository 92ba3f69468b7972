import { dispatchLifecycle, isRefusal, nextState, type Outcome } from '@chancery/domain';
import type { Tx } from '../ports/unit-of-work.js';

/** After a job that failed for good: the dispatch goes back to where a person can go on, and its history says so. */
export async function takeBackDispatch(
  tx: Tx,
  dispatchId: string,
  action: 'failRender' | 'failSeal',
): Promise<Outcome<unknown>> {
  const dispatch = await tx.dispatches.get(dispatchId);
  const state = dispatch && nextState(dispatchLifecycle, dispatch.state, action);
  if (!dispatch || !state || isRefusal(state)) return true; // it went on without the job: nothing to take back
  tx.audit({
    action: `dispatch.${action}`,
    objectType: 'dispatch',
    objectId: dispatchId,
    before: { state: dispatch.state },
    after: { state },
  });
  return tx.dispatches.change(dispatch, { state });
}
