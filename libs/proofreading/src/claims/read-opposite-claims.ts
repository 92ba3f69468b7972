import { compareDecimals, isExact } from '../numbers/compare-quantities.js';
import type { Quantity } from '../numbers/quantity.js';
import type { ReadClaim } from '../report/claim.js';
import { sameMeasure } from '../tables/measure-words.js';
import { judgeSum } from './judge-sum.js';
import { oneSlipMends } from './one-slip.js';
import { clauseIndex, wordsBefore, wordsBetween, type SentenceReading } from './sentence-reading.js';

/** 不属于, 未通过: the opposite of 属于 and 通过. */
const OPPOSITE = /[不未]([\u4e00-\u9fff]{2})/;

/** The numbers told with the word itself (属实, 部分属实), right before its opposite. */
function told(reading: SentenceReading, word: string, before: readonly Quantity[]): readonly Quantity[] {
  const has = (q: Quantity): boolean => {
    const words = wordsBefore(reading, q);
    return words.includes(word) && !new RegExp(`[不未]${word}`).test(words);
  };
  const run = before.slice(before.findLastIndex((q) => !has(q)) + 1);
  return run.length > 0 ? run : before.filter(has).slice(-1);
}

/** “6418条，属于受理范围的5932条，不属于的486条”: something and its opposite are all there is. */
export function readOppositeClaims(reading: SentenceReading): ReadClaim[] {
  return reading.quantities.flatMap((rest, index): ReadClaim[] => {
    const word = OPPOSITE.exec(wordsBefore(reading, rest))?.[1];
    if (word === undefined || !isExact(rest) || rest.group === 'percent') return [];
    const before = reading.quantities
      .slice(0, index)
      .filter((q) => sameMeasure(q.group, rest.group) && q.depth === rest.depth && isExact(q));
    const parts = told(reading, word, before);
    const [part] = parts;
    const earlier = part ? before.slice(0, before.indexOf(part)) : [];
    const whole = part && earlier.findLast((q) => compareDecimals(q.value, part.value) >= 0);
    // A list that goes on has more kinds than the two.
    const next = reading.quantities[index + 1];
    const goesOn =
      next && sameMeasure(next.group, rest.group) && /^[、，]/.test(wordsBetween(reading, rest.end, next.start));
    if (!part || !whole || goesOn) return [];
    const start = reading.clauses[clauseIndex(reading, whole.start)]?.start ?? whole.start;
    const claim = judgeSum({ start, end: rest.end }, [...parts, rest], whole, 'likely');
    // Other kinds may lie between; then only a slip of the keys is sure.
    const sure = claim.verdict === 'holds' || oneSlipMends([...parts, rest], whole);
    return sure ? [claim] : [];
  });
}
