const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const GREAT: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** Longer runs of numerals are no number that anybody writes. */
const LONGEST = 16;

/** 二〇二五: digits said one after the other. */
function digitByDigit(words: string): number | null {
  let value = 0;
  for (const char of words) {
    const digit = DIGITS[char];
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * Reads a whole Chinese numeral: 三百二十一 → 321, 十 → 10, 两 → 2, 三万五千 → 35000, 二〇二五 → 2025.
 * Null for what is no number (一二 is read digit by digit, 十百 is none).
 */
export function readChineseNumeral(words: string): number | null {
  if (words.length === 0 || words.length > LONGEST) return null;
  if (words.length > 1 && !/[十百千万亿]/.test(words)) return digitByDigit(words);
  let hundredMillions = 0;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastPower = Infinity;
  for (const char of words) {
    const value = DIGITS[char];
    const power = POWERS[char];
    const great = GREAT[char];
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (power !== undefined) {
      if (power >= lastPower) return null;
      section += (digit ?? 1) * power;
      lastPower = power;
      digit = null;
    } else if (great !== undefined) {
      const before = total + section + (digit ?? 0);
      if (before === 0) return null;
      // 一亿二千万: what stands before 亿 is done with; 万 multiplies what stands before it.
      if (great === GREAT['亿']) hundredMillions += before * great;
      total = great === GREAT['亿'] ? 0 : before * great;
      section = 0;
      digit = null;
      lastPower = Infinity;
    } else return null;
  }
  return hundredMillions + total + section + (digit ?? 0);
}
