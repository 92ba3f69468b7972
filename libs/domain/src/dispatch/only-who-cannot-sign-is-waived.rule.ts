import { conflict, notFound, type Outcome } from '../kernel/refusal.js';
import { dueSigner, type FileSigner } from './file-signers.js';

/**
 * A leader's signature in the file is done without only where they can no longer give it: the account is stopped, or no post of
 * the stages is left. Their decision at 审签 stands; this is its repetition in the PDF. Taken in turn, as signatures are.
 * @param done accounts that have confirmed or are done without already
 * @param cannotSign accounts that can no longer sign
 */
export function onlyWhoCannotSignIsWaived(
  signers: readonly FileSigner[],
  done: readonly string[],
  cannotSign: readonly string[],
  stageKey: string,
): Outcome<FileSigner> {
  const signer = signers.find((one) => one.stageKey === stageKey);
  if (!signer) return notFound('该签名人');
  if (signer !== dueSigner(signers, done))
    return conflict('SIGNATURE_NOT_DUE', `现在不待${signer.name}签名,不能免予签名。请刷新后查看最新情况。`);
  if (cannotSign.includes(signer.accountId)) return signer;
  return conflict('SIGNER_CAN_SIGN', `${signer.name}仍可签名,不能免予签名。请提请其确认,或在其离任、停用后办理。`);
}
