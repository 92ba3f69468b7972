import type { Quantity } from '../numbers/quantity.js';
import { isExact, printed } from '../numbers/compare-quantities.js';
import { denominatorsFor, numeratorsFor } from '../numbers/shares.js';
import type { ReadClaim } from '../report/claim.js';
import { INTAKE, OUTCOME, wordsIn } from '../tables/process-words.js';
import { shareOfStem } from './rate-stem.js';
import { clauseIndex, clauseWords, type SentenceReading } from './sentence-reading.js';

/** Whole things of which a whole number is meant. */
const COUNTED: readonly Quantity['group'][] = [
  'case',
  'person',
  'organisation',
  'item',
  'paper',
  'generic',
  'place',
  'occasion',
];

const listed = (numbers: readonly number[]): string => numbers.slice(0, 3).join('或');

/**
 * A rate beside one number only. Is the number what the rate is of, there must be a whole number of it that gives the
 * rate; does the clause carry the rate's own word, it is the numerator. Where both are possible and only one reading
 * fits, nobody but the department can say.
 */
export function judgeLoneShare(
  reading: SentenceReading,
  percent: Quantity,
  number: Quantity | undefined,
  stem: string,
): ReadClaim | null {
  const shown = printed(percent.value);
  const lone = { kind: 'ratio', start: percent.start, end: percent.end, verdict: 'unknown' } as const;
  // 整改率分别为98.9%和100%: which is of which the run says, and not the nearest number.
  const several = reading.quantities.filter(
    (q) => q.group === 'percent' && clauseIndex(reading, q.start) === clauseIndex(reading, percent.start),
  );
  const apart = several.length > 1 && clauseWords(reading, percent.start).includes('分别');
  const gap = apart ? 9 : number ? clauseIndex(reading, percent.start) - clauseIndex(reading, number.start) : 9;
  if (!number || gap > 1 || !COUNTED.includes(number.group) || stem === '') {
    const clause = reading.clauses[clauseIndex(reading, percent.start)];
    const values = [{ role: 'percent', value: shown }] as const;
    return {
      ...lone,
      start: clause?.start ?? percent.start,
      values,
      explanation: '原文没有给出分子和分母，无法核对。',
    };
  }
  const start = reading.clauses[clauseIndex(reading, number.start)]?.start ?? number.start;
  const n = printed(number.value);
  const values = [
    { role: 'value', value: n },
    { role: 'percent', value: shown },
  ] as const;
  const claim = { ...lone, start, values };
  if (!isExact(number) || !isExact(percent)) return { ...claim, explanation: '含概数，无法精确核对。' };
  if (percent.value.units === 0n || shown === '100')
    return { ...claim, explanation: `${shown}%对任何整数都成立，原文未给出分子或分母，无法核对。` };
  const asWhole = numeratorsFor(number.value, percent.value, percent.decimals);
  const asPart = denominatorsFor(number.value, percent.value, percent.decimals);
  if (asWhole === null || asPart === null) return { ...claim, explanation: '数值不是整数，无法核对。' };
  const words = clauseWords(reading, number.start);
  const share = shareOfStem(stem, words);
  const wholeReading =
    asWhole.length > 0 ? `${n}为分母时，分子为${listed(asWhole)}成立` : `${n}为分母时，没有整数分子能得出${shown}%`;
  const partReading =
    asPart.length > 0 ? `${n}为分子时，分母为${listed(asPart)}成立` : `${n}为分子时，没有整数分母能得出${shown}%`;
  const both = `原文只给出一个数。${wholeReading}；${partReading}。`;
  const asRead = share === 'whole' ? asPart : asWhole;
  if (share === 'some' && asWhole.length > 0 !== asPart.length > 0)
    return { ...claim, explanation: `${both}请报送单位说明分子、分母。`, asks: true };
  // Of a great number nearly every percentage is the share of some whole number: a fit then says nothing.
  if (asRead.length > 1) return { ...claim, explanation: `${both}数值较大，无法据此判断。` };
  if (asRead.length === 1) return { ...claim, verdict: 'holds', explanation: both };
  // Only a number that was told as what comes in, beside a rate of what became of it, is surely what the rate is of.
  const sure =
    wordsIn(INTAKE, words).length > 0 &&
    wordsIn(OUTCOME, stem).length + wordsIn(['出庭', '优秀', '纠错', '成功', '满意'], stem).length > 0;
  if (share === 'none' && sure) return { ...claim, verdict: 'fails', explanation: `${wholeReading}。请核对。` };
  return { ...claim, explanation: `${both}请报送单位说明分子、分母。`, asks: true };
}
