import { parseDecimal, subtractDecimals, addDecimals, type Decimal } from '@chancery/domain';
import { isExact, printed } from '../numbers/compare-quantities.js';
import { growthInPercent, impliedBefore, isGrowth } from '../numbers/growth.js';
import type { ClaimValue, ReadClaim } from '../report/claim.js';
import type { ProofreadingContext } from '../report/proofreading-context.js';
import { sameMeasure } from '../tables/measure-words.js';
import { AGAINST_LAST_YEAR } from './growth-words.js';
import { CHANGED_BY, growthsIn, type Growth } from './growths-in.js';
import { ledgerValueOf } from './ledger-match.js';
import { clauseWords, wordsBefore, type SentenceReading } from './sentence-reading.js';

const negative = (d: Decimal): Decimal => ({ ...d, units: -d.units });

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
  const { before } = growth;
  if (before) {
    return judgeKnown({ ...growth, start: Math.min(growth.start, before.start) }, before.value, '原文上年（原值）');
  }
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
  for (const growth of growthsIn(reading)) {
    const claim = judge(reading, growth, context);
    if (claim) claims.push(claim);
  }
  return claims;
}
