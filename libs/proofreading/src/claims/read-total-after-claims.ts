import { addDecimals, sameDecimal } from '@chancery/domain';
import { isExact, NOUGHT } from '../numbers/compare-quantities.js';
import type { Quantity } from '../numbers/quantity.js';
import type { ReadClaim } from '../report/claim.js';
import { sameMeasure } from '../tables/measure-words.js';
import { judgeSum } from './judge-sum.js';
import { clauseIndex, wordsBefore, wordsBetween, type SentenceReading } from './sentence-reading.js';

/** Words that sum up what was told before them. */
const SUMS_UP = /(?:合计|共计|总计|总共|累计|总数达?|共)[^，；：、。]{0,8}$/;
/** Right before the number they leave no doubt. */
const SUMS_UP_DIRECTLY = /^(?:，|、|；|：)?(?:以上|两项|三项|各类)?(?:合计|共计|总计|总共|共)为?$/;

/** The last members of the list that add up to the total; null when none of at least two do. */
function fittingEnd(parts: readonly Quantity[], total: Quantity): readonly Quantity[] | null {
  let [sum, from] = [NOUGHT, parts.length];
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    sum = addDecimals(sum, parts[at]?.value ?? NOUGHT);
    if (at <= parts.length - 2 && sameDecimal(sum, total.value)) from = at;
  }
  return from === parts.length ? null : parts.slice(from);
}

/** “A类3件、B类4件，合计7件”: parts told before their total. */
export function readTotalAfterClaims(reading: SentenceReading): ReadClaim[] {
  const claims: ReadClaim[] = [];
  reading.quantities.forEach((total, index) => {
    const before = wordsBefore(reading, total);
    if (!SUMS_UP.test(before) || total.group === 'percent') return;
    const parts = reading.quantities
      .slice(0, index)
      .filter((q) => q.depth === total.depth && sameMeasure(q.group, total.group) && isExact(q) && !q.quoted);
    const fitting = fittingEnd(parts, total);
    const halves =
      /全年(?:合计|共计|总计|共)$/.test(before) &&
      /[上下]半年|季度/.test(wordsBetween(reading, reading.start, total.start));
    const direct = (SUMS_UP_DIRECTLY.test(before) || halves) && parts.length >= 2;
    const list = fitting ?? (direct ? parts : null);
    const [first] = list ?? [];
    if (!list || !first) return;
    const start = reading.clauses[clauseIndex(reading, first.start)]?.start ?? first.start;
    claims.push(judgeSum({ start, end: total.end }, list, total, 'closed'));
  });
  return claims;
}
