import { isExact, compareDecimals } from '../numbers/compare-quantities.js';
import type { ReadClaim } from '../report/claim.js';
import { sameMeasure } from '../tables/measure-words.js';
import { judgeSum } from './judge-sum.js';
import { clauseIndex, wordsAfter, wordsBefore, type SentenceReading } from './sentence-reading.js';

/** What is left of a whole; with it the parts before are all there are. */
const REMAINDER =
  /(?:其余|剩余|余下|其他|其它|另外|另有|尚有|还有|未办结|未审结|未结|未完成|未整改|正在|尚未|尚在|^未)[^，；：。]{0,6}$/;
const SURE = /(?:其余|剩余|余下)[^，；：。]{0,6}$/;
/** Dealt with and not dealt with, right after the whole: nothing lies between the two. */
const DEALT_WITH = /(?:已|完成|办结|审结|结案|整改|化解|解决|办理)[^，；：。]{0,6}$/;
const NOT_DEALT_WITH =
  /(?:其余|剩余|余下|尚有|还有|未办结|未审结|未结|未完成|未整改|正在|尚未|尚在|^未)[^，；：。]{0,6}$/;

/** “发现2105项，已整改2098项，其余7项…”: what was dealt with and what is left make up the whole. */
export function readRemainderClaims(reading: SentenceReading): ReadClaim[] {
  const claims: ReadClaim[] = [];
  reading.quantities.forEach((rest, index) => {
    // 7条正在办理中: what is left may be said after its number.
    const after = /^(?:正在|尚未|尚在|未)/.test(wordsAfter(reading, rest)) ? wordsAfter(reading, rest).slice(0, 2) : '';
    const own = wordsBefore(reading, rest);
    const before = REMAINDER.test(own) ? own : after;
    if (!REMAINDER.test(before) || rest.group === 'percent') return;
    const alike = reading.quantities
      .slice(0, index)
      .filter((q) => q.depth === rest.depth && sameMeasure(q.group, rest.group) && isExact(q));
    // The whole is the nearest number that is not smaller than the rest and has a part told after it.
    for (let at = alike.length - 2; at >= 0; at -= 1) {
      const [whole, ...parts] = alike.slice(at);
      if (!whole || compareDecimals(whole.value, rest.value) < 0) continue;
      if (parts.some((part) => compareDecimals(part.value, whole.value) > 0)) continue;
      const place = { start: reading.clauses[clauseIndex(reading, whole.start)]?.start ?? whole.start, end: rest.end };
      const claim = judgeSum(place, [...parts, rest], whole, 'closed');
      const [done] = parts;
      const opposite =
        parts.length === 1 &&
        done !== undefined &&
        DEALT_WITH.test(wordsBefore(reading, done)) &&
        NOT_DEALT_WITH.test(before) &&
        reading.quantities[index - 1] === done &&
        reading.quantities[index - 2] === whole;
      if (claim.verdict === 'holds' || (SURE.test(before) && at === 0) || opposite) {
        claims.push(claim);
        return;
      }
    }
  });
  return claims;
}
