import { conflict, isRefusal, theLowerRankSignsFirst, type Outcome } from '@chancery/domain';
import { spendReAuthentication } from '../log-ins/spend-re-authentication.js';
import type { Context } from '../ports/actor.js';
import type { DispatchRow } from '../ports/dispatch-rows.js';
import type { SealProvider } from '../ports/services.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { currentPicture } from '../signature-picture/current-picture.js';
import { identityOf } from '../versions/identity-of.js';
import { dispatchStep, moveDispatch } from './dispatch-step.js';
import { fileSigning } from './file-signing.js';

/**
 * 确认签名: a leader, who has just shown again who they are, confirms that the original with the digest shown is to bear their
 * signature. The key is theirs; it is used when the file is sealed, all signatures in one go.
 * Refuses with NOT_A_SIGNER, SIGNATURE_WAIVED, LOWER_RANK_SIGNS_FIRST, ALREADY_CONFIRMED, FILE_CHANGED_MEANWHILE, RE_AUTHENTICATION_REQUIRED.
 */
export function confirmFile(
  door: UnitOfWork,
  seals: SealProvider,
  context: Context,
  input: { dispatchId: string; digest: string },
): Promise<Outcome<DispatchRow>> {
  return door.run(context, async (tx) => {
    const step = await dispatchStep(tx, input.dispatchId, 'confirmFile');
    if (isRefusal(step)) return step;
    const { accountId, displayName } = context.actor;
    const { signers, given, waived, fileDigest } = await fileSigning(tx, step.dispatch);
    if (waived.some((one) => one.accountId === accountId)) {
      return conflict(
        'SIGNATURE_WAIVED',
        '本件已由办公室办理免予您在正本上签名,不能再确认。您的审签意见仍在案,有疑问请联系办公室。',
      );
    }
    const mayConfirm = theLowerRankSignsFirst(signers, given, accountId);
    if (isRefusal(mayConfirm)) return mayConfirm;
    if (fileDigest === null || input.digest !== fileDigest) {
      return conflict('FILE_CHANGED_MEANWHILE', '正本与您所见的不同,尚未确认。请刷新页面,核对正本后再确认。');
    }
    const spent = await spendReAuthentication(tx, 'dispatch.confirmFile');
    if (isRefusal(spent)) return spent;
    const signer = signers.find((one) => one.accountId === accountId);
    await identityOf(tx, seals, accountId, displayName);
    const picture = signer?.inOwnName ? await currentPicture(tx, accountId) : null;
    await tx.fileConfirmations.insert({
      state: 'given',
      dispatchId: step.dispatch.id,
      stageKey: signer?.stageKey ?? '',
      accountId,
      displayName: signer?.name ?? displayName,
      fileDigest,
      pictureDigest: picture?.imageDigest ?? null,
      waivedBy: null,
      reason: '',
      at: await tx.now(),
      withdrawnAt: null,
    });
    return moveDispatch(tx, step, 'confirmFile', {}, { digest: fileDigest, ...spent });
  });
}
