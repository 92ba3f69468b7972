import type { Place } from '../report/finding.js';
import { readChineseNumeral } from './chinese-numeral.js';

interface CompoundPart {
  readonly number: number;
  /** What is counted: 所 in 四所一庭. */
  readonly word: string;
}

/** A name made of numbers: 四所一庭, 一乡六办, 一规划两纲要. */
export interface Compound extends Place {
  readonly parts: readonly CompoundPart[];
}

/** At least two pairs of a numeral and one to four characters that are no numerals. */
const SHAPE =
  /(?:[一二三四五六七八九十两]{1,2}[^\d一二三四五六七八九十两“”‘’《》（）〈〉、，；：。！？\s\ufffc]{1,4}){2,5}/g;
const PAIR = /([一二三四五六七八九十两]{1,2})([^一二三四五六七八九十两]{1,4})/g;

/** Common words that have this shape and count nothing. */
const NO_COMPOUND =
  /^(?:一心一意|一五一十|一举一动|一对一|一一|一把手|三三两两|一体一|十四五|十三五|一次一|一件事一次办|一案一|一事一|一企一|一户一|一人一|一点一|一站一|一村一|一镇一|一月一|一季一|一网一)/;

/** Compounds among the words of a stretch of text. */
export function compoundsIn(text: string, { start, end }: Place): Compound[] {
  const compounds: Compound[] = [];
  for (const match of text.slice(start, end).matchAll(SHAPE)) {
    const before = text.charAt(start + match.index - 1);
    if (NO_COMPOUND.test(match[0]) || '第十百千万〇零年之统唯'.includes(before || '第十')) continue;
    const parts = [...match[0].matchAll(PAIR)].flatMap(([, numeral = '', word = '']) => {
      const number = readChineseNumeral(numeral);
      return number === null ? [] : [{ number, word }];
    });
    const at = start + match.index;
    if (parts.length >= 2) compounds.push({ start: at, end: at + match[0].length, parts });
  }
  return compounds;
}
