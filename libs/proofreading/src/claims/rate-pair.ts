import { subtractDecimals, type Decimal } from '@chancery/domain';
import { compareDecimals } from '../numbers/compare-quantities.js';
import type { Quantity } from '../numbers/quantity.js';
import { sameMeasure } from '../tables/measure-words.js';
import { countTheSame } from './counted-things.js';
import { shareOfStem } from './rate-stem.js';
import {
  clauseIndex,
  clauseWords,
  wordsAfter,
  wordsBefore,
  wordsBetween,
  type SentenceReading,
} from './sentence-reading.js';

/** Numerator and denominator of a rate, as far as they are told. */
export interface RatePair {
  readonly part: Quantity;
  readonly whole: Quantity;
  /** 不合格38批次，合格率…: the rate is of what is not the part. */
  readonly rest: boolean;
}

/** The numerator of a pair. */
export const countOf = ({ part, whole, rest }: RatePair): Decimal =>
  rest ? subtractDecimals(whole.value, part.value) : part.value;

/** 占总数的, 占比: of a whole in the same sentence; what is a share of the whole city's number is none. */
const TAKES_SHARE = /占(?![^，；。]{0,4}全[市省国县区])[^，；。]{0,10}(?:的|比|为|达|比为|比达|了)?$/;

/** “2360人，占总数2458人的96%”: the whole stands between 占 and the percentage. */
function pairByShareOf(reading: SentenceReading, percent: Quantity, numbers: readonly Quantity[]): RatePair | null {
  const [part, whole] = numbers.slice(-2);
  if (!part || !whole || !sameMeasure(part.group, whole.group)) return null;
  const isOf = /^[^，；。]{0,10}?的?(?:比例|比重)?(?:为|达)?$/.test(wordsBefore(reading, percent));
  return isOf && wordsBefore(reading, whole).includes('占') ? { part, whole, rest: false } : null;
}

/** A number that a share is told of: 210件，占33.9%. It is a part beside other parts, and not what they are parts of. */
function hasShare(reading: SentenceReading, number: Quantity): boolean {
  const next = reading.quantities.find((q) => q.start >= number.end);
  return next?.group === 'percent' && wordsBefore(reading, next).includes('占');
}

/** “…不合格案卷7宗，合格以上占95.5%”: the share is of something that the clause before did not count. */
function isOfAnother(reading: SentenceReading, percent: Quantity, part: Quantity): boolean {
  if (clauseIndex(reading, percent.start) === clauseIndex(reading, part.start)) return false;
  const subject = /^([\u4e00-\u9fff]{2,12})占/.exec(
    wordsBefore(reading, percent).replace(/^(?:其中|分别|约|各)/, ''),
  )?.[1];
  if (subject === undefined) return false;
  if (/以上|以下|合计|两者|三者|二者/.test(subject)) return true;
  const told = clauseWords(reading, part.start);
  for (let at = 0; at + 1 < subject.length; at += 1) if (told.includes(subject.slice(at, at + 2))) return false;
  return true;
}

/** “…356项，其中180项，占50.6%”: the last number is the part, the first of its measure the whole. */
function pairByShare(reading: SentenceReading, percent: Quantity, numbers: readonly Quantity[]): RatePair | null {
  const part = numbers.at(-1);
  if (!part || !TAKES_SHARE.test(wordsBefore(reading, percent)) || isOfAnother(reading, percent, part)) return null;
  const mayBeWhole = (q: Quantity): boolean =>
    q !== part && sameMeasure(q.group, part.group) && compareDecimals(q.value, part.value) >= 0;
  const whole = numbers.find((q) => mayBeWhole(q) && !hasShare(reading, q));
  return whole ? { part, whole, rest: false } : null;
}

/** How surely the clause of a number carries the rate's own word. */
type Likeness = 'whole' | 'some' | 'trace';

function isLike(reading: SentenceReading, stem: string, number: Quantity, likeness: Likeness): boolean {
  if (likeness !== 'trace') return shareOfStem(stem, clauseWords(reading, number.start)) === likeness;
  const told = wordsBefore(reading, number);
  return told.includes('其中') && [...stem.slice(-2)].some((char) => told.includes(char));
}

/** Two of a list in one clause are beside each other; 12个部门 and 142项事项 are two things. */
function mayBePair(reading: SentenceReading, a: Quantity, b: Quantity): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const sameClause = clauseIndex(reading, first.start) === clauseIndex(reading, second.start);
  if (sameClause && wordsBetween(reading, first.end, second.start).includes('、')) return false;
  if (a.measure === b.measure) return true;
  const named = [a, b].find(({ measure }) => measure === '个');
  const noun = named && wordsAfter(reading, named).slice(0, 2);
  return !named || !/^(?:部门|单位|企业|乡镇|街道|社区|村|镇)/.test(noun ?? '');
}

function wholeOf(reading: SentenceReading, numbers: readonly Quantity[], part: Quantity): Quantity | null {
  const alike = numbers.filter((q) => q !== part && sameMeasure(q.group, part.group) && mayBePair(reading, q, part));
  const greater = alike.filter((q) => compareDecimals(q.value, part.value) >= 0);
  const before = greater.filter((q) => q.start < part.start).at(-1);
  if (before) return before;
  const after = greater.find((q) => q.start > part.start);
  if (after) return after;
  // A numerator above its denominator: surely one only where both tell of the same thing, side by side.
  const beside = alike.filter((q) => q.start < part.start).at(-1);
  const near = beside && clauseIndex(reading, part.start) - clauseIndex(reading, beside.start) === 1;
  return near && countTheSame(reading, beside, part) ? beside : null;
}

/** 4216条、1187条，合计5403条: a member of what is summed up after it is no numerator. */
const isSummedUp = (reading: SentenceReading, part: Quantity, numbers: readonly Quantity[]): boolean =>
  numbers.some((q) => q.start > part.start && /合计|共计|总计/.test(wordsBefore(reading, q)));

/** The pair that the words name: the number told with the rate's own word, or by 占, and what it is of. */
export function namedPair(
  reading: SentenceReading,
  percent: Quantity,
  numbers: readonly Quantity[],
  stem: string,
): RatePair | null {
  const byShare = pairByShareOf(reading, percent, numbers) ?? pairByShare(reading, percent, numbers);
  if (byShare || stem === '') return byShare;
  for (const likeness of ['whole', 'some', 'trace'] as const) {
    for (const part of [...numbers].reverse()) {
      // What stands in brackets is told of something else than the rate behind them.
      if (part.depth > percent.depth || isSummedUp(reading, part, numbers)) continue;
      if (!isLike(reading, stem, part, likeness)) continue;
      const whole = wholeOf(reading, numbers, part);
      if (!whole) continue;
      return { part, whole, rest: new RegExp(`[不未非]${stem.slice(-2)}`).test(clauseWords(reading, part.start)) };
    }
    // 出庭应诉129人次，其中…出庭21人次，出庭应诉率…: the number told with the rate's whole word is its numerator, and what
    // it is of is not told; a part of it is not the numerator instead.
    const carries = (q: Quantity): boolean => q.depth <= percent.depth && isLike(reading, stem, q, 'whole');
    const parted = (q: Quantity): boolean =>
      numbers.some((p) => p.start > q.start && wordsBefore(reading, p).includes('其中'));
    if (likeness === 'whole' && numbers.some((q) => carries(q) && parted(q))) return null;
  }
  return null;
}
