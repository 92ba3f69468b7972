import { parseDecimal, subtractDecimals, addDecimals, type Decimal } from '@chancery/domain';
import { isExact, printed } from '../numbers/compare-quantities.js';
import { growthInPercent, impliedBefore, isGrowth } from '../numbers/growth.js';
import type { Quantity } from '../numbers/quantity.js';
import type { ClaimValue, ReadClaim } from '../report/claim.js';
import type { ProofreadingContext } from '../report/proofreading-context.js';
import { sameMeasure } from '../tables/measure-words.js';
import { AGAINST_LAST_YEAR, IS_FALL, IS_GROWTH } from './growth-words.js';
import { ledgerValueOf } from './ledger-match.js';
import { clauseIndex, clauseWords, wordsBefore, wordsBetween, type SentenceReading } from './sentence-reading.js';

/** Before a number by which something has changed. */
const CHANGED_BY = /(?:增加|减少|多|少|增|减|上升|下降)了?$/;

const negative = (d: Decimal): Decimal => ({ ...d, units: -d.units });

interface Growth {
  readonly now: Quantity;
  readonly percent: Quantity;
  readonly fall: boolean;
  readonly start: number;
}

function claimOf({ start, percent, now }: Growth, before: Decimal | null): Omit<ReadClaim, 'verdict' | 'explanation'> {
  const values: ClaimValue[] = [
    { role: 'value', value: printed(now.value) },
    { role: 'percent', value: printed(percent.value) },
    ...(before ? [{ role: 'before', value: printed(before) } as const] : []),
  ];
  return { kind: 'growth', start, end: Math.max(percent.end, now.end), values };
}

/** Growth against a value of last year that is known. */
function judgeKnown(growth: Growth, before: Decimal, from: string): ReadClaim {
  const { now, percent, fall } = growth;
  const claim = claimOf(growth, before);
  const real = growthInPercent(now.value, before, percent.decimals);
  const formula = `${from}为${printed(before)}，本年为${printed(now.value)}，变化${real ? printed(real) : '—'}%`;
  if (!isExact(now) || !isExact(percent))
    return { ...claim, verdict: 'unknown', explanation: `${formula}；含概数，无法精确核对。` };
  const signed = fall ? negative(percent.value) : percent.value;
  const holds = isGrowth(now.value, before, signed, percent.decimals);
  return {
    ...claim,
    verdict: holds ? 'holds' : 'fails',
    explanation: holds ? `${formula}，与原文一致。` : `${formula}，与原文不符。`,
  };
}

/** Growth of which the text gives this year's value only: a whole number of last year must be able to give it. */
function judgeImplied(growth: Growth): ReadClaim {
  const { now, percent, fall } = growth;
  const claim = claimOf(growth, null);
  const unknown = (explanation: string): ReadClaim => ({ ...claim, verdict: 'unknown', explanation });
  if (!isExact(now) || !isExact(percent)) return unknown('含概数，无法核对增幅。');
  const signed = fall ? negative(percent.value) : percent.value;
  const implied = now.measure === '元' ? null : impliedBefore(now.value, signed, percent.decimals);
  if (!implied) return unknown('没有上年数，无法核对增幅。');
  const values = implied;
  if (values.length === 0) {
    return {
      ...claim,
      verdict: 'fails',
      explanation: `没有整数的上年值能使本年${printed(now.value)}得出${printed(percent.value)}%。请核对增幅。`,
    };
  }
  const shown = values.length > 3 ? `${values[0]}至${values.at(-1)}` : values.join('或');
  if (values.length === 1)
    return { ...claim, verdict: 'holds', explanation: `隐含的上年值只能是${shown}，算式成立；没有上年数可供对照。` };
  return unknown(`隐含上年值为${shown}；没有上年数，无法核对。`);
}

/** “由164件上升到435件”: last year's value stands in the sentence. */
function beforeInText(reading: SentenceReading, now: Quantity): Quantity | null {
  const at = reading.quantities.indexOf(now);
  const earlier = reading.quantities[at - 1];
  if (!earlier || !sameMeasure(earlier.group, now.group)) return null;
  const between = wordsBetween(reading, earlier.end, now.start);
  if (/^(?:[^，；]{0,6})(?:增加|上升|提高|增长|提升|下降|减少|降低|压减|压缩|缩短)(?:到|至|为)了?$/.test(between))
    return earlier;
  return null;
}

/** “同比增长32.4%，达298件”: this year's value comes after. */
function reachedAfter(reading: SentenceReading, percent: Quantity): Quantity | null {
  const next = reading.quantities[reading.quantities.indexOf(percent) + 1];
  const reached = next && next.group !== 'percent' && /^(?:达到?了?|为|至)$/.test(wordsBefore(reading, next));
  return reached ? next : null;
}

function growthOf(reading: SentenceReading, percent: Quantity): Growth | null {
  const told = wordsBefore(reading, percent);
  if (percent.group !== 'percent' || !IS_GROWTH.test(told)) return null;
  const here = clauseIndex(reading, percent.start);
  const before = reading.quantities.filter(
    (q) => q.end <= percent.start && q.group !== 'percent' && q.group !== 'point',
  );
  const near = (q: Quantity): boolean => !q.quoted && here - clauseIndex(reading, q.start) <= 1;
  // 同比减少12件、下降7.1%: what was added or taken away is not this year's value.
  const earlier = before.filter((q) => near(q) && !CHANGED_BY.test(wordsBefore(reading, q))).at(-1);
  const now = earlier ?? reachedAfter(reading, percent);
  if (!now) return null;
  const start = reading.clauses[clauseIndex(reading, now.start)]?.start ?? now.start;
  return { now, percent, fall: IS_FALL.test(told.slice(-8)), start: Math.min(start, percent.start) };
}

/** 同比增长N件: what it implies for last year, and whether the percentage beside it agrees. */
function differenceBeside(reading: SentenceReading, growth: Growth): Decimal | null {
  const { now, percent, fall } = growth;
  const at = reading.quantities.indexOf(percent);
  for (const beside of [reading.quantities[at - 1], reading.quantities[at + 1]]) {
    if (!beside || beside === now || !sameMeasure(beside.group, now.group) || !isExact(beside)) continue;
    if (!CHANGED_BY.test(wordsBefore(reading, beside))) continue;
    return fall ? addDecimals(now.value, beside.value) : subtractDecimals(now.value, beside.value);
  }
  return null;
}

function judge(reading: SentenceReading, growth: Growth, context: ProofreadingContext): ReadClaim | null {
  const { now, percent } = growth;
  const against = AGAINST_LAST_YEAR.test(clauseWords(reading, percent.start));
  const inText = beforeInText(reading, now);
  if (inText)
    return judgeKnown({ ...growth, start: Math.min(growth.start, inText.start) }, inText.value, '原文上年（原值）');
  const difference = differenceBeside(reading, growth);
  if (difference) return judgeKnown(growth, difference, '由增减数推出的上年值');
  const entry = ledgerValueOf(reading, now, context.ledger ?? []);
  const lastYear = entry?.lastYear ? parseDecimal(entry.lastYear) : null;
  if (entry && lastYear) return judgeKnown(growth, lastYear, `台账“${entry.indicator}”上年`);
  return against ? judgeImplied(growth) : null;
}

/** 同比增长、下降: against what is known of last year, or what it implies of it. */
export function readGrowthClaims(reading: SentenceReading, context: ProofreadingContext): ReadClaim[] {
  const claims: ReadClaim[] = [];
  for (const percent of reading.quantities) {
    const growth = growthOf(reading, percent);
    const claim = growth && judge(reading, growth, context);
    if (claim) claims.push(claim);
  }
  return claims;
}
