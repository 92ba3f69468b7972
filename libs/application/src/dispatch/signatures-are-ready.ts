import { allSignersHaveConfirmed, conflict, isRefusal, type Outcome } from '@chancery/domain';
import type { DispatchRow } from '../ports/dispatch-rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { fileSigning, type FileSigning } from './file-signing.js';

/** Before anything is sealed: every leader who signs in the file has confirmed it or is done without, and there is room for their signatures. */
export async function signaturesAreReady(tx: Tx, dispatch: DispatchRow): Promise<Outcome<FileSigning>> {
  const signing = await fileSigning(tx, dispatch);
  const confirmed = allSignersHaveConfirmed(signing.signers, signing.given);
  if (isRefusal(confirmed)) return confirmed;
  if (signing.confirmations.length > 0 && !dispatch.signaturePlace) {
    return conflict(
      'SIGNATURE_PLACE_MISSING',
      '落款旁没有放领导签名的位置(署名过长,或正本在本版本之前制成),不能用印。请联系系统管理员。',
    );
  }
  return signing;
}
