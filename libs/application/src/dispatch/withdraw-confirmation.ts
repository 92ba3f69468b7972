import { forbidden, isRefusal, reasonIsGiven, type Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { DispatchRow } from '../ports/dispatch-rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { dispatchStep, moveDispatch } from './dispatch-step.js';
import { fileSigning } from './file-signing.js';

/**
 * 撤回签名确认, with a reason: also while the file is being sealed, which then comes to nothing. Those of higher rank, who
 * confirmed after, confirm anew.
 */
export function withdrawConfirmation(
  door: UnitOfWork,
  context: Context,
  input: { dispatchId: string; reason: string },
): Promise<Outcome<DispatchRow>> {
  return door.run(context, async (tx) => {
    const step = await dispatchStep(tx, input.dispatchId, 'withdrawConfirmation');
    if (isRefusal(step)) return step;
    const { accountId } = context.actor;
    const { signers, confirmations } = await fileSigning(tx, step.dispatch);
    const own = signers.findIndex((signer) => signer.accountId === accountId);
    if (own < 0 || !confirmations.some((one) => one.accountId === accountId)) {
      return forbidden('NOTHING_CONFIRMED', '您没有确认过在本件上签名,无可撤回。');
    }
    const reason = reasonIsGiven(input.reason, '撤回签名确认');
    if (isRefusal(reason)) return reason;
    const voided = signers.slice(own).map((signer) => signer.accountId);
    for (const one of confirmations.filter((c) => voided.includes(c.accountId))) {
      await tx.fileConfirmations.change(one, { state: 'withdrawn', reason, withdrawnAt: await tx.now() });
    }
    return moveDispatch(tx, step, 'withdrawConfirmation', { sealRequestedBy: null }, { reason });
  });
}
