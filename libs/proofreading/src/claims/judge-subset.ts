import { compareDecimals, mayBeLess, mayBeMore, printed } from '../numbers/compare-quantities.js';
import type { Quantity } from '../numbers/quantity.js';
import type { ReadClaim } from '../report/claim.js';
import type { Place } from '../report/finding.js';

/** A part is not above its whole. */
export function judgeSubset(place: Place, part: Quantity, whole: Quantity): ReadClaim {
  const { start, end } = place;
  const [less, more] = [printed(part.value), printed(whole.value)];
  const values = [
    { role: 'part', value: less },
    { role: 'total', value: more },
  ] as const;
  const claim = { kind: 'subset', start, end, values } as const;
  if (compareDecimals(part.value, whole.value) <= 0) {
    if (!mayBeMore(part) && !mayBeLess(whole))
      return { ...claim, verdict: 'holds', explanation: `部分${less}不大于全部${more}。` };
    return { ...claim, verdict: 'unknown', explanation: `部分${less}与全部${more}中有概数，无法精确核对。` };
  }
  if (mayBeLess(part) || mayBeMore(whole)) {
    return {
      ...claim,
      verdict: 'unknown',
      explanation: `部分${less}大于全部${more}，但其中有概数，无法精确核对。`,
      asks: true,
    };
  }
  return { ...claim, verdict: 'fails', explanation: `部分${less}大于全部${more}。请核对两处数据或口径。` };
}
