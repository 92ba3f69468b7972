/** Numbering style of a group of siblings; the ordinal itself is always computed. */
export const NUMBERING_STYLES = ['一、', '（一）', '1.', '（1）', '一是'] as const;
export type NumberingStyle = (typeof NUMBERING_STYLES)[number];

const DIGITS = '零一二三四五六七八九';

/** 1 → 一, 10 → 十, 21 → 二十一; for 1 to 99. */
export function chineseNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 99) throw new RangeError(`no ordinal for ${n}`);
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS[ones] : ''}`;
}

/** Nobody counts that far in a report; what does is printed in figures rather than not at all. */
const numeral = (n: number): string => (n > 99 ? String(n) : chineseNumeral(n));

/** The printed ordinal of the `n`-th numbered sibling (GB/T 9704-2012, 7.3.3: 一、（一）1.（1）). */
export function printOrdinal(style: NumberingStyle, n: number): string {
  switch (style) {
    case '一、':
      return `${numeral(n)}、`;
    case '（一）':
      return `（${numeral(n)}）`;
    case '1.':
      return `${n}.`;
    case '（1）':
      return `（${n}）`;
    case '一是':
      return `${numeral(n)}是`;
  }
}
