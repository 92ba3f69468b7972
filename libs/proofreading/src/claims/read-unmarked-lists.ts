import { sameDecimal } from '@chancery/domain';
import { compareDecimals, isExact, printed, sumOf } from '../numbers/compare-quantities.js';
import type { Quantity } from '../numbers/quantity.js';
import type { ReadClaim } from '../report/claim.js';
import { judgeSum } from './judge-sum.js';
import { oneSlipMends } from './one-slip.js';
import { clauseIndex, wordsBefore, wordsBetween, type SentenceReading } from './sentence-reading.js';

/** A sum of so few parts may come out by chance where the numbers are small. */
const SMALL = 10;
/** A list without a word that says so is known as one when it comes this near to its total. */
const NEAR = 0.1;

/** A slip in one of its numbers takes it no further than this. */
const SLIPPED = 0.4;

/** Quantities of one measure that follow each other with 、 between, in a clause after the total's. */
function listsAfter(reading: SentenceReading, from: number): Quantity[][] {
  const lists: Quantity[][] = [];
  let list: Quantity[] = [];
  for (const quantity of reading.quantities.slice(from)) {
    const last = list.at(-1);
    const between = last ? wordsBetween(reading, last.end, quantity.start) : '';
    const goesOn =
      last?.measure === quantity.measure &&
      quantity.depth === last.depth &&
      /^[^，；：。、]{0,14}、[^，；：。、]{0,14}(?:、[^，；：。]{0,24})?$/.test(between);
    if (!goesOn) list = [];
    if (!goesOn && quantity.group !== 'percent') lists.push(list);
    list.push(quantity);
  }
  return lists.filter((all) => all.length >= 2 && all.every(isExact));
}

/** “抽查案卷150卷，评定优秀102卷、合格45卷、不合格3卷”: a list right after its total, without 其中. */
export function readUnmarkedLists(reading: SentenceReading): ReadClaim[] {
  return reading.quantities.flatMap((total, index): ReadClaim[] => {
    if (!isExact(total) || total.depth > 0 || total.quoted || ['percent', 'none', 'time'].includes(total.group))
      return [];
    const list = listsAfter(reading, index + 1).find(([first]) => {
      const gap = first ? clauseIndex(reading, first.start) - clauseIndex(reading, total.start) : 0;
      return first?.measure === total.measure && first.depth === total.depth && gap >= 1 && gap <= 2;
    });
    const [first] = list ?? [];
    if (!list || !first || /其中|：/.test(wordsBetween(reading, total.end, first.start))) return [];
    if (list.some((part) => compareDecimals(part.value, total.value) >= 0)) return [];
    const [sum, all] = [Number(printed(sumOf(list))), Number(printed(total.value))];
    const fits = sameDecimal(sumOf(list), total.value) && all > SMALL;
    // Close by, or a slip of the keys away: a list of other things is neither.
    const off = Math.abs(sum - all) / all;
    const near = off <= NEAR || (off <= SLIPPED && oneSlipMends(list, total));
    // What was left over from the year before belongs to the list too, and not to its total.
    if (!fits && /结转|旧存|上年未结/.test(wordsBetween(reading, reading.start, reading.end))) return [];
    const alike = new Set(list.map((part) => wordsBefore(reading, part).slice(-2))).size === 1;
    if (!fits && (!(list.length >= 3 || (alike && sum > all)) || !near)) return [];
    const start = reading.clauses[clauseIndex(reading, total.start)]?.start ?? total.start;
    return [judgeSum({ start, end: list.at(-1)?.end ?? total.end }, list, total, 'closed')];
  });
}
