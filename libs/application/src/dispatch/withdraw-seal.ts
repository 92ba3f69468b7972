import { isRefusal, reasonIsGiven, type Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { DispatchRow } from '../ports/dispatch-rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { dispatchStep, moveDispatch } from './dispatch-step.js';

/**
 * 撤回用印, with a reason: the request is taken back, also while the seal is being affixed. A job that is at work then
 * commits nothing, because the decision that it is bound to no longer stands.
 */
export function withdrawSeal(
  door: UnitOfWork,
  context: Context,
  input: { dispatchId: string; reason: string },
): Promise<Outcome<DispatchRow>> {
  return door.run(context, async (tx) => {
    const step = await dispatchStep(tx, input.dispatchId, 'withdrawSeal');
    if (isRefusal(step)) return step;
    const reason = reasonIsGiven(input.reason, '撤回用印');
    if (isRefusal(reason)) return reason;
    return moveDispatch(tx, step, 'withdrawSeal', { sealRequestedBy: null }, { reason });
  });
}
