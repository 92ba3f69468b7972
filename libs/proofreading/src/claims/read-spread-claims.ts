import { isExact, printed, sumOf } from '../numbers/compare-quantities.js';
import type { Quantity } from '../numbers/quantity.js';
import type { ReadClaim } from '../report/claim.js';
import { judgeSum } from './judge-sum.js';
import { oneSlipMends } from './one-slip.js';
import { wordsBetween, type SentenceReading } from './sentence-reading.js';

const SETS_UP = /设立|设置|建立|建成|成立|挂牌|布设|配备|选聘|聘请|打造|建设/;
const PLACES: readonly Quantity['group'][] = ['generic', 'place', 'organisation'];

/** A number of posts may be a little off the number of places by a slip; far off, a place simply has several. */
const SLIP = 0.1;

/** Quantities of places that follow each other at once: “7个行政村14个社区”, “7个镇、5个街道和2个园区”. */
function runOfPlaces(reading: SentenceReading, from: number): Quantity[] {
  const run: Quantity[] = [];
  for (const quantity of reading.quantities.slice(from)) {
    if (!PLACES.includes(quantity.group) || !isExact(quantity) || quantity.depth > 0) break;
    const last = run.at(-1);
    if (last && /[，；：]|设|建|成立/.test(wordsBetween(reading, last.end, quantity.start))) break;
    run.push(quantity);
  }
  return run;
}

/** “在7个行政村14个社区设立工作室21个”: one for each place, so that the places add up to what was set up. */
export function readSpreadClaims(reading: SentenceReading): ReadClaim[] {
  const claims: ReadClaim[] = [];
  let passed = 0;
  reading.quantities.forEach((first, index) => {
    if (index < passed) return;
    const run = runOfPlaces(reading, index);
    const total = reading.quantities[index + run.length];
    const last = run.at(-1);
    if (run.length < 2 || !last || !total || !PLACES.includes(total.group)) return;
    passed = index + run.length;
    if (!SETS_UP.test(wordsBetween(reading, last.end, total.start)) || !isExact(total)) return;
    const [sum, all] = [Number(printed(sumOf(run))), Number(printed(total.value))];
    const claim = judgeSum({ start: first.start, end: total.end }, run, total, 'closed');
    const near = Math.abs(sum - all) <= Math.max(1, all * SLIP);
    if (claim.verdict === 'holds' || near) claims.push(claim);
    else if (oneSlipMends(run, total)) {
      // Fewer posts than places cannot be one for each, more may be several: the department is asked.
      const fewer = all < sum && all > 1;
      const explanation = `${claim.explanation}若不是一处一个，请说明。`;
      claims.push(fewer ? claim : { ...claim, verdict: 'unknown', explanation, asks: true });
    }
  });
  return claims;
}
