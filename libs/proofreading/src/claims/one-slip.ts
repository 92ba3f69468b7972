import { printed } from '../numbers/compare-quantities.js';
import type { Quantity } from '../numbers/quantity.js';

/** Digits with two neighbours exchanged. */
function* exchanged(digits: string): Generator<string> {
  for (let at = 0; at + 1 < digits.length; at += 1) {
    yield digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2);
  }
}

/**
 * Whether one slip of the keys, a wrong digit or two digits exchanged, in one of the numbers explains how much is
 * missing. Of a list that leaves things out on purpose that is seldom so.
 * @param missing What the parts are short of the total, plain digits.
 */
export function oneSlipMends(quantities: readonly Quantity[], missing: string): boolean {
  const gap = Number(missing.replace('.', ''));
  // A wrong digit is off by one to nine of its place: 7, 70, 700, and the number must have that place.
  if (/^[1-9]0*$/.test(String(gap))) {
    return quantities.some(({ value }) => printed(value).length >= missing.length);
  }
  if (gap % 9 !== 0) return false;
  return quantities.some(({ value }) => {
    const digits = printed(value);
    return [...exchanged(digits)].some((other) => Math.abs(Number(other) - Number(digits)) === Number(missing));
  });
}
