import { addDecimals, subtractDecimals, type Decimal } from '@chancery/domain';
import { printed, sumOf } from '../numbers/compare-quantities.js';
import type { Quantity } from '../numbers/quantity.js';
import { editDistance } from '../text/edit-distance.js';

const oneOff = (typed: Decimal, meant: Decimal): boolean => editDistance(printed(typed), printed(meant)) <= 1;

/**
 * Whether one slip of the keys (a digit wrong, lost or typed twice, two exchanged) in one of the numbers explains why
 * the parts do not add up. Of a list that leaves things out on purpose that is seldom so.
 */
export function oneSlipMends(parts: readonly Quantity[], total: Quantity): boolean {
  const sum = sumOf(parts);
  if (oneOff(total.value, sum)) return true;
  const missing = subtractDecimals(total.value, sum);
  return parts.some(({ value }) => oneOff(value, addDecimals(value, missing)));
}
