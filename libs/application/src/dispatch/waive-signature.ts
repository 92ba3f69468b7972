import { isRefusal, onlyWhoCannotSignIsWaived, reasonIsGiven, type Outcome } from '@chancery/domain';
import { spendReAuthentication } from '../log-ins/spend-re-authentication.js';
import type { Context } from '../ports/actor.js';
import type { DispatchRow } from '../ports/dispatch-rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { dispatchStep, moveDispatch } from './dispatch-step.js';
import { fileSigning } from './file-signing.js';

/**
 * 免予签名: the office, who has just shown again who they are, does without the signature in the file of a leader who can no longer
 * give it, with a reason. It holds for this original only.
 * Refuses with SIGNER_CAN_SIGN, SIGNATURE_NOT_DUE, RE_AUTHENTICATION_REQUIRED.
 */
export function waiveSignature(
  door: UnitOfWork,
  context: Context,
  input: { dispatchId: string; stageKey: string; reason: string },
): Promise<Outcome<DispatchRow>> {
  return door.run(context, async (tx) => {
    const step = await dispatchStep(tx, input.dispatchId, 'waiveSignature');
    if (isRefusal(step)) return step;
    const { signers, given, cannotSign, fileDigest } = await fileSigning(tx, step.dispatch);
    const signer = onlyWhoCannotSignIsWaived(signers, given, cannotSign, input.stageKey);
    if (isRefusal(signer)) return signer;
    const reason = reasonIsGiven(input.reason, '免予签名');
    if (isRefusal(reason)) return reason;
    const spent = await spendReAuthentication(tx, 'dispatch.waiveSignature');
    if (isRefusal(spent)) return spent;
    await tx.fileConfirmations.insert({
      state: 'waived',
      dispatchId: step.dispatch.id,
      stageKey: signer.stageKey,
      accountId: signer.accountId,
      displayName: signer.name,
      fileDigest: fileDigest ?? '',
      pictureDigest: null,
      waivedBy: context.actor.accountId,
      reason,
      at: await tx.now(),
      withdrawnAt: null,
    });
    return moveDispatch(tx, step, 'waiveSignature', {}, { name: signer.name, reason, ...spent });
  });
}
