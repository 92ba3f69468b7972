/** A decimal number as `units` / 10^`scale`: exact, never a float. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const SHAPE = /^(-?)(\d{1,18})(?:\.(\d{1,6}))?$/;
const GROUPED = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;

/** What an input method leaves in a number: full-width digits and marks, separators of thousands, blanks around it. */
function asciiNumber(text: string): string {
  const narrow = text.trim().replace(/[\uff0b-\uff19]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  return GROUPED.test(narrow) ? narrow.replaceAll(',', '') : narrow;
}

/** Reads a number as people type it; null for anything that is none, or that is longer than a figure may be. */
export function parseDecimal(text: string): Decimal | null {
  const match = SHAPE.exec(asciiNumber(text));
  if (!match) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  const units = BigInt(whole + fraction);
  return { units: sign ? -units : units, scale: fraction.length };
}

const power = (exponent: number): bigint => 10n ** BigInt(exponent);
const magnitude = (units: bigint): bigint => (units < 0n ? -units : units);

/** The same number with as few decimals as it needs. */
function reduced(d: Decimal): Decimal {
  let { units, scale } = d;
  while (scale > 0 && units % 10n === 0n) {
    units /= 10n;
    scale -= 1;
  }
  return { units, scale };
}

/** Decimals that the number really needs: 2 for 1.250. */
export function decimalsOf(d: Decimal): number {
  return reduced(d).scale;
}

function aligned(a: Decimal, b: Decimal): [bigint, bigint, number] {
  // Most numbers are whole: no power has to be worked out.
  if (a.scale === b.scale) return [a.units, b.units, a.scale];
  const scale = Math.max(a.scale, b.scale);
  return [a.units * power(scale - a.scale), b.units * power(scale - b.scale), scale];
}

/** True for 1.5 and 1.50. */
export function sameDecimal(a: Decimal, b: Decimal): boolean {
  const [left, right] = aligned(a, b);
  return left === right;
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const [left, right, scale] = aligned(a, b);
  return { units: left + right, scale };
}

export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, { units: -b.units, scale: b.scale });
}

/** `a` / `b` with so many decimals, half away from zero (四舍五入); null when `b` is nought. */
export function divideDecimals(a: Decimal, b: Decimal, decimals: number): Decimal | null {
  const [left, right] = aligned(a, b);
  if (right === 0n) return null;
  const numerator = magnitude(left) * power(decimals) * 2n + magnitude(right);
  const units = numerator / (magnitude(right) * 2n);
  return { units: left < 0n === right < 0n ? units : -units, scale: decimals };
}

/** Moves the point `places` to the left: 12345 → 1.2345 by four. */
export function shiftDecimal(d: Decimal, places: number): Decimal {
  return reduced({ units: d.units, scale: d.scale + places });
}

/** Plain digits with at least `decimals` decimals; more only where the number needs them. */
export function printDecimal(d: Decimal, decimals = 0): string {
  const short = reduced(d);
  const scale = Math.max(short.scale, decimals);
  const digits = magnitude(short.units * power(scale - short.scale))
    .toString()
    .padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = scale > 0 ? `.${digits.slice(-scale)}` : '';
  return `${short.units < 0n ? '-' : ''}${whole}${fraction}`;
}
