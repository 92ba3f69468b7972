import { addDecimals, sameDecimal } from '@chancery/domain';
import { isExact, printed } from '../numbers/compare-quantities.js';
import type { Quantity } from '../numbers/quantity.js';
import type { ReadClaim } from '../report/claim.js';
import { sameMeasure } from '../tables/measure-words.js';
import { judgeSum } from './judge-sum.js';
import { oneSlipMends } from './one-slip.js';
import { clauseIndex, wordsBefore, type SentenceReading } from './sentence-reading.js';

/** What was left over from the year before. */
const CARRIED = /(?:结转|旧存|存量|上年未结|上年度未结|往年未结)[^，；。]{0,6}$/;
/** What both make together. */
const TOGETHER = /(?:合计|共计|总计|共|应办|应审|累计)[^，；。、]{0,6}$/;
/** What came in new. */
const CAME_IN = /受理|新收|收到|接收|收案|立案|新增/;

/** “受理205件；上年结转18件，合计应办223件”: new and left-over ones make up what has to be dealt with. */
export function readCarriedOverClaims(reading: SentenceReading): ReadClaim[] {
  return reading.quantities.flatMap((carried, index): ReadClaim[] => {
    if (!CARRIED.test(wordsBefore(reading, carried)) || !isExact(carried)) return [];
    const total = reading.quantities[index + 1];
    const isTotal = total && sameMeasure(total.group, carried.group) && isExact(total);
    if (!isTotal || !TOGETHER.test(wordsBefore(reading, total))) return [];
    const fresh = reading.quantities
      .slice(0, index)
      .filter((q) => sameMeasure(q.group, carried.group) && isExact(q) && CAME_IN.test(wordsBefore(reading, q)));
    const fits = (q: Quantity): boolean => sameDecimal(addDecimals(q.value, carried.value), total.value);
    const part = fresh.find(fits) ?? fresh.at(-1);
    if (!part) return [];
    const start = reading.clauses[clauseIndex(reading, part.start)]?.start ?? part.start;
    const claim = judgeSum({ start, end: total.end }, [part, carried], total, 'closed');
    if (claim.verdict !== 'fails' || oneSlipMends([part, carried], total)) return [claim];
    // Far off, more may have come in than this sentence tells.
    const explanation = `${claim.explanation}结转${printed(carried.value)}，另有收案未列时请说明。`;
    return [{ ...claim, verdict: 'unknown', explanation, asks: true }];
  });
}
