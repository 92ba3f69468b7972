import { conflict, type Outcome } from '../kernel/refusal.js';
import type { FileSigner } from './file-signers.js';

/** A file that leaders sign is sealed only when each of them has confirmed exactly this file. @param given accounts that have */
export function allSignersHaveConfirmed(signers: readonly FileSigner[], given: readonly string[]): Outcome<true> {
  const missing = signers.filter(({ accountId }) => !given.includes(accountId)).map(({ name }) => name);
  if (missing.length === 0) return true;
  return conflict(
    'FILE_SIGNATURES_MISSING',
    `本件须领导在正本上签名,尚待${missing.join('、')}确认。请在全部确认后申请用印。`,
    { missing },
  );
}
