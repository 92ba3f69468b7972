import { subtractDecimals } from '@chancery/domain';
import { compareDecimals, isExact, mayBeLess, mayBeMore, printed, sumOf } from '../numbers/compare-quantities.js';
import type { Quantity } from '../numbers/quantity.js';
import type { ClaimValue, ReadClaim } from '../report/claim.js';
import type { Place } from '../report/finding.js';
import { oneSlipMends } from './one-slip.js';

/**
 * How sure the sentence is that its parts are all there are: `closed` (分别为、包括、冒号), `likely` (其中 with several
 * parts), `open` (等、主要 …).
 */
export type Completeness = 'closed' | 'likely' | 'open';

/** A list by 其中 that leaves out less than this share of the total is meant to be complete. */
const SMALL_GAP = 0.05;

const sumValues = (parts: readonly Quantity[], total: Quantity): ClaimValue[] => [
  ...parts.map(({ value }): ClaimValue => ({ role: 'part', value: printed(value) })),
  { role: 'total', value: printed(total.value) },
];

function withVagueNumbers(
  parts: readonly Quantity[],
  total: Quantity,
  sum: string,
): Pick<ReadClaim, 'verdict' | 'explanation'> {
  const tooMuch = !parts.some(mayBeLess) && !mayBeMore(total) && compareDecimals(sumOf(parts), total.value) > 0;
  if (tooMuch) return { verdict: 'fails', explanation: `各项合计至少${sum}，已超过总数${printed(total.value)}。` };
  return {
    verdict: 'unknown',
    explanation: `含“余”“多”“近”“约”等概数，合计约${sum}，总数${printed(total.value)}，无法精确核对。`,
  };
}

/** Adds up parts and compares them with the total. */
export function judgeSum(
  place: Place,
  parts: readonly Quantity[],
  total: Quantity,
  completeness: Completeness,
): ReadClaim {
  const { start, end } = place;
  const claim = { kind: 'sum', start, end, values: sumValues(parts, total) } as const;
  const sum = sumOf(parts);
  const formula = `${parts.map(({ value }) => printed(value)).join('+')}=${printed(sum)}`;
  if (!parts.every(isExact) || !isExact(total)) return { ...claim, ...withVagueNumbers(parts, total, printed(sum)) };
  const order = compareDecimals(sum, total.value);
  if (order === 0) return { ...claim, verdict: 'holds', explanation: `${formula}，与总数一致。` };
  const all = printed(total.value);
  if (order > 0) return { ...claim, verdict: 'fails', explanation: `${formula}，大于总数${all}。请核对各项或总数。` };
  const missing = printed(subtractDecimals(total.value, sum));
  const small = Number(missing) / Number(all) <= SMALL_GAP;
  const slip = oneSlipMends(parts, total);
  const mayBePartial = completeness === 'open' || (completeness === 'likely' && !small && !slip);
  if (!mayBePartial)
    return { ...claim, verdict: 'fails', explanation: `${formula}，比总数${all}少${missing}。请核对各项或总数。` };
  const explanation = `${formula}，比总数${all}少${missing}；原文未说明是否列全，若已列全则不成立。`;
  return { ...claim, verdict: 'unknown', explanation, asks: completeness !== 'open' };
}
