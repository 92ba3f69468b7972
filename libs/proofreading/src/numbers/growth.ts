import { divideDecimals, sameDecimal, subtractDecimals, type Decimal } from '@chancery/domain';
import { wholeNumber } from './compare-quantities.js';

/** How much `now` is above `before` (below it when negative) in per cent, rounded half up; null when `before` is nought. */
export function growthInPercent(now: Decimal, before: Decimal, decimals: number): Decimal | null {
  const difference = subtractDecimals(now, before);
  return divideDecimals({ units: difference.units * 100n, scale: difference.scale }, before, decimals);
}

/** Whether the printed growth is that from `before` to `now`; `percent` is negative for a fall. */
export function isGrowth(now: Decimal, before: Decimal, percent: Decimal, decimals: number): boolean {
  const growth = growthInPercent(now, before, decimals);
  return growth !== null && sameDecimal(growth, percent);
}

/** At most so many values of last year are looked at, and named. */
const MOST = 2000;

/** Whole numbers of last year that the printed growth implies; null where this year's value is no whole number. */
export function impliedBefore(now: Decimal, percent: Decimal, decimals: number): number[] | null {
  const value = wholeNumber(now);
  const rate = Number(percent.units) / 10 ** percent.scale;
  if (value === null || value <= 0 || rate <= -100) return null;
  const exact = value / (1 + rate / 100);
  // One more or less last year moves the percentage by this much.
  const step = (100 * value) / (exact * exact);
  const resolution = 10 ** -decimals;
  const reach = Math.min(MOST, Math.ceil(resolution / step) + 2);
  const values: number[] = [];
  for (let before = Math.max(1, Math.round(exact) - reach); before <= Math.round(exact) + reach; before += 1) {
    if (isGrowth(now, { units: BigInt(before), scale: 0 }, percent, decimals)) values.push(before);
  }
  return values;
}
