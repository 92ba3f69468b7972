import type { Quantity } from '../numbers/quantity.js';
import { isExact, printed } from '../numbers/compare-quantities.js';
import { isShare, shareInPercent } from '../numbers/shares.js';
import type { ClaimValue, ReadClaim } from '../report/claim.js';
import type { Place } from '../report/finding.js';
import { sameMeasure } from '../tables/measure-words.js';
import { growthPercentages } from './growths-in.js';
import { judgeLoneShare } from './judge-lone-share.js';
import { lastYears } from './last-years.js';
import { countOf, namedPair, type RatePair } from './rate-pair.js';
import { stemOf } from './rate-stem.js';
import { clauseIndex, wordsBefore, type SentenceReading } from './sentence-reading.js';
import { wholeBefore } from './whole-before.js';

/** Numbers that far before a percentage, at most, can be what it is worked out from. */
const REACH = 8;

/** What a share can be of. */
const COUNTS: readonly Quantity['group'][] = [
  'case',
  'person',
  'organisation',
  'item',
  'paper',
  'generic',
  'place',
  'occasion',
  'personTime',
  'money',
];

/** Pairs of numbers of one measure from which the percentage may be worked out, the nearest first. */
function pairsBefore(numbers: readonly Quantity[]): RatePair[] {
  const pairs: RatePair[] = [];
  for (let i = numbers.length - 1; i >= 0; i -= 1) {
    for (let j = i - 1; j >= 0; j -= 1) {
      const [later, earlier] = [numbers[i], numbers[j]];
      if (!later || !earlier || !sameMeasure(later.group, earlier.group)) continue;
      pairs.push({ part: later, whole: earlier, rest: false }, { part: earlier, whole: later, rest: false });
    }
  }
  return pairs;
}

/** A pair that gives the percentage, in this sentence or with a whole that the sentence before told. */
function fittingPair(reading: SentenceReading, percent: Quantity, numbers: readonly Quantity[]): RatePair | null {
  if (percent.value.units <= 0n) return null;
  const earlier = (reading.previous?.quantities ?? []).filter((q) => COUNTS.includes(q.group)).slice(-REACH);
  const part = numbers.at(-1);
  const over = part ? earlier.map((whole): RatePair => ({ part, whole, rest: false })) : [];
  const alike = over.filter(({ whole }) => part !== undefined && sameMeasure(whole.group, part.group));
  const fits = (pair: RatePair): boolean => isShare(countOf(pair), pair.whole.value, percent.value, percent.decimals);
  return pairsBefore(numbers).find(fits) ?? alike.find(fits) ?? null;
}

/** “办结案件中，维持64件，占33.3%”: of the number that the sentence before told. */
function shareOfBefore(reading: SentenceReading, percent: Quantity, numbers: readonly Quantity[]): RatePair | null {
  const part = numbers.at(-1);
  if (!part || !/占(?:比|比例)?(?:为|达)?$/.test(wordsBefore(reading, percent))) return null;
  const whole = wholeBefore(reading, part);
  return whole ? { part, whole, rest: false } : null;
}

const valuesOf = (percent: Quantity, pair: RatePair): ClaimValue[] => [
  { role: 'part', value: printed(countOf(pair)) },
  { role: 'total', value: printed(pair.whole.value) },
  { role: 'percent', value: printed(percent.value) },
];

function judge(place: Place, percent: Quantity, pair: RatePair): ReadClaim {
  const claim = { kind: 'ratio', start: place.start, end: place.end, values: valuesOf(percent, pair) } as const;
  const share = shareInPercent(countOf(pair), pair.whole.value, percent.decimals);
  const formula = `${printed(countOf(pair))}÷${printed(pair.whole.value)}=${share ? printed(share) : '—'}%`;
  if (![percent, pair.part, pair.whole].every(isExact)) {
    return { ...claim, verdict: 'unknown', explanation: `${formula}，其中有概数，无法精确核对。` };
  }
  const holds = isShare(countOf(pair), pair.whole.value, percent.value, percent.decimals);
  const explanation = holds
    ? `${formula}（保留${percent.decimals}位小数），与原文一致。`
    : `${formula}（保留${percent.decimals}位小数），原文为${printed(percent.value)}%。请核对分子、分母或百分数。`;
  return { ...claim, verdict: holds ? 'holds' : 'fails', explanation };
}

/** Shares and rates: numerator and denominator against the percentage, with the rounding shown. */
export function readRatioClaims(reading: SentenceReading): ReadClaim[] {
  const claims: ReadClaim[] = [];
  const old = lastYears(reading);
  const growing = new Set(growthPercentages(reading));
  for (const percent of reading.quantities) {
    const told = wordsBefore(reading, percent);
    // 与上年的受理率87.92%持平: another year's.
    if (/(?:上年|去年|同期)[^，；]{0,12}$/.test(told)) continue;
    // 由92%提升至95%: two times of one rate, and no share of what stands beside.
    if (percent.group !== 'percent' || growing.has(percent) || /[由从]$/.test(told)) continue;
    const before = reading.quantities.filter(
      (q) => q.end <= percent.start && q.group !== 'percent' && q.group !== 'time' && q.group !== 'point',
    );
    const numbers = before.filter((q) => !q.quoted && !old.has(q)).slice(-REACH);
    const stem = stemOf(reading, percent);
    const named = namedPair(reading, percent, numbers, stem) ?? shareOfBefore(reading, percent, numbers);
    const fits = (pair: RatePair): boolean => isShare(countOf(pair), pair.whole.value, percent.value, percent.decimals);
    const pair = named && fits(named) ? named : (fittingPair(reading, percent, numbers) ?? named);
    if (pair) {
      const first = Math.min(pair.part.start, pair.whole.start);
      const start = reading.clauses[clauseIndex(reading, first)]?.start ?? first;
      claims.push(judge({ start, end: percent.end }, percent, pair));
      continue;
    }
    const claim = judgeLoneShare(reading, percent, numbers.at(-1), stem);
    if (claim) claims.push(claim);
  }
  return claims;
}
