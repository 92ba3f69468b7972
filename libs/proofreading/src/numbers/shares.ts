import { divideDecimals, sameDecimal, type Decimal } from '@chancery/domain';
import { wholeNumber } from './compare-quantities.js';

/** `part` / `whole` in per cent, rounded half up to so many decimals; null when the whole is nought. */
export function shareInPercent(part: Decimal, whole: Decimal, decimals: number): Decimal | null {
  return divideDecimals({ units: part.units * 100n, scale: part.scale }, whole, decimals);
}

/** Whether the percentage, as rounded in print, is the share of the part in the whole. */
export function isShare(part: Decimal, whole: Decimal, percent: Decimal, decimals: number): boolean {
  const share = shareInPercent(part, whole, decimals);
  return share !== null && sameDecimal(share, percent);
}

const whole = (n: number): Decimal => ({ units: BigInt(n), scale: 0 });

/** Whole numbers from 0 to `of` that are the printed percentage of it; at most a few around the exact place. */
export function numeratorsFor(of: Decimal, percent: Decimal, decimals: number): number[] | null {
  const n = wholeNumber(of);
  if (n === null || n <= 0) return null;
  const centre = Math.round((n * Number(percent.units)) / 10 ** percent.scale / 100);
  const near = [centre - 2, centre - 1, centre, centre + 1, centre + 2].filter((k) => k >= 0);
  return near.filter((k) => isShare(whole(k), of, percent, decimals));
}

/** Whole numbers of which `part` is the printed percentage; at most a few around the exact place. */
export function denominatorsFor(part: Decimal, percent: Decimal, decimals: number): number[] | null {
  const k = wholeNumber(part);
  if (k === null || k <= 0 || percent.units <= 0n) return null;
  const centre = Math.round((k * 100) / (Number(percent.units) / 10 ** percent.scale));
  const near = [centre - 2, centre - 1, centre, centre + 1, centre + 2].filter((n) => n >= 1);
  return near.filter((n) => isShare(part, whole(n), percent, decimals));
}
