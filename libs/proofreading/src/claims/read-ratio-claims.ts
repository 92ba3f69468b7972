import { subtractDecimals, type Decimal } from '@chancery/domain';
import type { Quantity } from '../numbers/quantity.js';
import { isExact, compareDecimals, printed } from '../numbers/compare-quantities.js';
import { isShare, shareInPercent } from '../numbers/shares.js';
import type { ClaimValue, ReadClaim } from '../report/claim.js';
import type { Place } from '../report/finding.js';
import { sameMeasure } from '../tables/measure-words.js';
import { IS_GROWTH } from './growth-words.js';
import { judgeLoneShare } from './judge-lone-share.js';
import { shareOfStem, stemOf } from './rate-stem.js';
import { clauseIndex, clauseWords, wordsBefore, type SentenceReading } from './sentence-reading.js';

/** Numbers that far before a percentage, at most, can be what it is worked out from. */
const REACH = 8;

/** 占总数的, 占比: of a whole in the same sentence; what is a share of the whole city's number is none. */
const TAKES_SHARE = /占(?![^，；。]{0,4}全[市省国县区])[^，；。]{0,10}(?:的|比|为|达|比为|比达|了)?$/;

interface Pair {
  readonly part: Quantity;
  readonly whole: Quantity;
  /** 不合格38批次，合格率…: the rate is of what is not the part. */
  readonly rest: boolean;
}

/** The numerator of a pair. */
const countOf = ({ part, whole, rest }: Pair): Decimal =>
  rest ? subtractDecimals(whole.value, part.value) : part.value;

/** Pairs of numbers of one measure from which the percentage may be worked out, the nearest first. */
function pairsBefore(numbers: readonly Quantity[]): Pair[] {
  const pairs: Pair[] = [];
  for (let i = numbers.length - 1; i >= 0; i -= 1) {
    for (let j = i - 1; j >= 0; j -= 1) {
      const [later, earlier] = [numbers[i], numbers[j]];
      if (!later || !earlier || !sameMeasure(later.group, earlier.group)) continue;
      pairs.push({ part: later, whole: earlier, rest: false }, { part: earlier, whole: later, rest: false });
    }
  }
  return pairs;
}

/** The pair that the words name: the number told with the rate's own word, or by 占, and the greater one before it. */
function namedPair(
  reading: SentenceReading,
  percent: Quantity,
  numbers: readonly Quantity[],
  stem: string,
): Pair | null {
  const takesShare = TAKES_SHARE.test(wordsBefore(reading, percent));
  for (let i = numbers.length - 1; i >= 0; i -= 1) {
    const part = numbers[i];
    if (!part) continue;
    const named = takesShare
      ? i === numbers.length - 1
      : stem !== '' && shareOfStem(stem, clauseWords(reading, part.start)) === 'whole';
    if (!named) continue;
    const wholes = numbers
      .slice(0, i)
      .filter((q) => sameMeasure(q.group, part.group) && compareDecimals(q.value, part.value) >= 0);
    const whole = takesShare ? wholes[0] : wholes.at(-1);
    const rest = !takesShare && new RegExp(`[不未非]${stem.slice(-2)}`).test(clauseWords(reading, part.start));
    return whole ? { part, whole, rest } : null;
  }
  return null;
}

const valuesOf = (percent: Quantity, pair: Pair): ClaimValue[] => [
  { role: 'part', value: printed(countOf(pair)) },
  { role: 'total', value: printed(pair.whole.value) },
  { role: 'percent', value: printed(percent.value) },
];

function judge(place: Place, percent: Quantity, pair: Pair): ReadClaim {
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
  for (const percent of reading.quantities) {
    const told = wordsBefore(reading, percent);
    // 由92%提升至95%: two times of one rate, and no share of what stands beside.
    if (percent.group !== 'percent' || IS_GROWTH.test(told) || /[由从]$/.test(told)) continue;
    const before = reading.quantities.filter(
      (q) => q.end <= percent.start && q.group !== 'percent' && q.group !== 'time' && q.group !== 'point',
    );
    const numbers = before.filter((q) => !q.quoted).slice(-REACH);
    const stem = stemOf(reading, percent);
    const named = namedPair(reading, percent, numbers, stem);
    const fits = (pair: Pair): boolean => isShare(countOf(pair), pair.whole.value, percent.value, percent.decimals);
    const pair = named && fits(named) ? named : (percent.value.units > 0n && pairsBefore(numbers).find(fits)) || named;
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
