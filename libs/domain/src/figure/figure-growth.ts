import { addDecimals, divideDecimals, parseDecimal, printDecimal, subtractDecimals, type Decimal } from './decimal.js';
import type { FigureFormat } from './figure-format.js';

const HUNDRED: Decimal = { units: 100n, scale: 0 };
const signed = (d: Decimal, decimals: number): string => `${d.units > 0n ? '+' : ''}${printDecimal(d, decimals)}`;

/**
 * This year against the year before: +12.5%, 持平; shares in percentage points. Null where there is nothing to
 * compare with (a value is missing, or the year before was nought).
 */
export function figureGrowth(format: FigureFormat, now: string | null, before: string | null): string | null {
  const [current, earlier] = [parseDecimal(now ?? ''), parseDecimal(before ?? '')];
  if (!current || !earlier) return null;
  const difference = subtractDecimals(current, earlier);
  if (difference.units === 0n) return '持平';
  if (format.kind === 'percent') return `${signed(difference, 0)}个百分点`;
  const magnitude = { ...earlier, units: earlier.units < 0n ? -earlier.units : earlier.units };
  const share = divideDecimals({ ...difference, units: difference.units * HUNDRED.units }, magnitude, 1);
  return share && `${signed(share, 1)}%`;
}

/** The departments' values added up; null for shares, which cannot be added, and for an empty list. */
export function figureTotal(format: FigureFormat, values: readonly string[]): string | null {
  if (format.kind === 'percent' || values.length === 0) return null;
  let total: Decimal = { units: 0n, scale: 0 };
  for (const value of values) {
    const parsed = parseDecimal(value);
    if (!parsed) return null;
    total = addDecimals(total, parsed);
  }
  return printDecimal(total, format.decimals);
}
