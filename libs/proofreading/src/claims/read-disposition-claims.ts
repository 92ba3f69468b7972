import { isExact } from '../numbers/compare-quantities.js';
import type { Quantity } from '../numbers/quantity.js';
import type { ReadClaim } from '../report/claim.js';
import { sameMeasure } from '../tables/measure-words.js';
import { DISPOSITION } from '../tables/process-words.js';
import { judgeSum } from './judge-sum.js';
import { oneSlipMends } from './one-slip.js';
import { clauseIndex, wordsBefore, wordsBetween, type SentenceReading } from './sentence-reading.js';

/** The whole of what is concluded one way or another: cases, applications. */
const CASES = /(?:申请|案件|案|收到|接收|收案|新收|发生)[^，；：。]{0,6}$/;
/** 受理 beside 不予受理 is a way of ending the application too. */
const WAY = /尚在|尚未|正在|未结|未审结|其余|受理|撤诉|败诉|胜诉|判决|裁定|准许/;
/** With one of these the ways are all told. */
const OPPOSITE = /不予|未受理|不受理|撤回/;

const isWay = (told: string): boolean => DISPOSITION.test(told) || WAY.test(told);

/** Ways of concluding that follow each other, each at once after the one before. */
function waysFrom(reading: SentenceReading, index: number, whole: Quantity): Quantity[] {
  const ways: Quantity[] = [];
  for (const quantity of reading.quantities.slice(index)) {
    const last = ways.at(-1) ?? whole;
    const between = wordsBetween(reading, last.end, quantity.start);
    const goesOn = sameMeasure(quantity.group, whole.group) && quantity.depth === whole.depth && isExact(quantity);
    if (!goesOn || !/^[，、：][^，；：。]{2,14}$/.test(between) || !isWay(between)) break;
    ways.push(quantity);
  }
  return ways;
}

/**
 * “收到97件，受理86件，不予受理7件，撤回4件”, “案件4件，维持3件、撤回1件”: each application ends in one way, so that the
 * ways are never more than all, and all of them where their opposites are told.
 */
export function readDispositionClaims(reading: SentenceReading): ReadClaim[] {
  return reading.quantities.flatMap((whole, index): ReadClaim[] => {
    if (!isExact(whole) || !CASES.test(wordsBefore(reading, whole)) || whole.group !== 'case') return [];
    const ways = waysFrom(reading, index + 1, whole);
    const told = ways.map((way) => wordsBefore(reading, way));
    if (ways.length < 2 || !told.some((words) => DISPOSITION.test(words))) return [];
    const start = reading.clauses[clauseIndex(reading, whole.start)]?.start ?? whole.start;
    const place = { start, end: ways.at(-1)?.end ?? whole.end };
    const claim = judgeSum(place, ways, whole, 'likely');
    // Fewer than all may be told in good faith.
    if (claim.verdict !== 'fails') return claim.verdict === 'holds' ? [claim] : [];
    // What was left over from the year before is concluded too.
    if (/结转|旧存|上年未结/.test(wordsBetween(reading, reading.start, reading.end))) return [];
    // 受理 and what became of what was accepted are told together now and then: then the sum is no sum.
    const twice =
      told.some((words) => words.includes('受理') && !words.includes('不')) && !told.some((w) => OPPOSITE.test(w));
    return twice || !(oneSlipMends(ways, whole) || claim.explanation.includes('大于')) ? [] : [claim];
  });
}
