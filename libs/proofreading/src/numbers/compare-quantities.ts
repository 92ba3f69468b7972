import { addDecimals, printDecimal, subtractDecimals, type Decimal } from '@chancery/domain';
import type { Quantity } from './quantity.js';

export const NOUGHT: Decimal = { units: 0n, scale: 0 };

/** Below, equal or above nought as `a` is below, equal to or above `b`. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const { units } = subtractDecimals(a, b);
  return units < 0n ? -1 : units > 0n ? 1 : 0;
}

export function sumOf(quantities: readonly Quantity[]): Decimal {
  return quantities.reduce((sum, quantity) => addDecimals(sum, quantity.value), NOUGHT);
}

/** Plain digits without needless decimals. */
export const printed = (value: Decimal): string => printDecimal(value);

export const isExact = (quantity: Quantity): boolean => quantity.exactness === 'exact' && !quantity.range;

/** Whether the quantity may be smaller than what is printed: 近30, 约30. */
export const mayBeLess = (quantity: Quantity): boolean =>
  quantity.range || quantity.exactness === 'atMost' || quantity.exactness === 'about';

/** Whether the quantity may be greater than what is printed: 30余, 约30. */
export const mayBeMore = (quantity: Quantity): boolean =>
  quantity.range || quantity.exactness === 'atLeast' || quantity.exactness === 'about';

/** A whole number as a JavaScript number; null for decimals and for what is too great to be exact. */
export function wholeNumber(value: Decimal): number | null {
  const text = printDecimal(value);
  return /^-?\d{1,15}$/.test(text) ? Number(text) : null;
}
