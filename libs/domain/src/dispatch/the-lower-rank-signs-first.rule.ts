import { conflict, forbidden, type Outcome } from '../kernel/refusal.js';
import type { FileSigner } from './file-signers.js';

/** Several leaders sign from the lowest rank up (由后往前审签, 区政府发文流程). @param given accounts that have confirmed */
export function theLowerRankSignsFirst(
  signers: readonly FileSigner[],
  given: readonly string[],
  accountId: string,
): Outcome<true> {
  const own = signers.findIndex((signer) => signer.accountId === accountId);
  if (own < 0) return forbidden('NOT_A_SIGNER', '您不在本件的签名人之列,不能确认签名。');
  if (given.includes(accountId))
    return conflict('ALREADY_CONFIRMED', '您已确认在本件上签名。如须撤回,请点“撤回签名确认”。');
  const before = signers.slice(0, own).filter((signer) => !given.includes(signer.accountId));
  if (before.length === 0) return true;
  const names = before.map(({ name }) => name).join('、');
  return conflict('LOWER_RANK_SIGNS_FIRST', `签名由低到高依次进行,尚待${names}确认。请在其后确认。`);
}
