import { parseDecimal, sameDecimal, subtractDecimals, type Decimal } from '@chancery/domain';
import { compareDecimals, isExact, printed } from '../numbers/compare-quantities.js';
import type { Quantity } from '../numbers/quantity.js';
import type { ReadClaim } from '../report/claim.js';
import { IS_FALL } from './growth-words.js';
import { CHANGED_BY } from './growths-in.js';
import { lastYears } from './last-years.js';
import { wordsBefore, wordsBetween, type SentenceReading } from './sentence-reading.js';

const ROSE = /(?:增加|上升|提高|增长|提升|扩大|升|增)(?:到|至|为)$/;
const FELL = /(?:下降|减少|降低|压减|压缩|缩短|缩减|降|减|压)(?:到|至|为)$/;

const magnitude = (d: Decimal): Decimal => (d.units < 0n ? { ...d, units: -d.units } : d);

/** “由92%提升至95%，提高3个百分点”: the difference that is told beside the change. */
function pointsAfter(reading: SentenceReading, now: Quantity): Quantity | null {
  const next = reading.quantities[reading.quantities.indexOf(now) + 1];
  if (next?.group !== 'point' || !next.measure.includes('百分点') || !isExact(next)) return null;
  return /^[，、](?:同比)?(?:提高|上升|增加|提升|下降|降低|减少|回落)了?$/.test(
    wordsBetween(reading, now.end, next.start),
  )
    ? next
    : null;
}

/** “783件，较上年的687件增加96件”: the difference of the two years. */
function yearsApart(reading: SentenceReading): ReadClaim[] {
  const old = lastYears(reading);
  return reading.quantities.flatMap((difference, index): ReadClaim[] => {
    const before = reading.quantities[index - 1];
    const isChange = before && old.has(before) && CHANGED_BY.test(wordsBetween(reading, before.end, difference.start));
    if (!isChange || difference.group !== before.group || ![before, difference].every(isExact)) return [];
    const now = reading.quantities.slice(0, index - 1).findLast((q) => q.group === before.group && isExact(q));
    if (now?.measure !== difference.measure) return [];
    const real = subtractDecimals(now.value, before.value);
    const fell = IS_FALL.test(wordsBetween(reading, before.end, difference.start));
    const holds = sameDecimal(magnitude(real), difference.value) && real.units < 0n === fell;
    const values = [
      { role: 'before', value: printed(before.value) },
      { role: 'value', value: printed(now.value) },
    ] as const;
    const explanation = `${printed(now.value)}与${printed(before.value)}相差${printed(magnitude(real))}，原文为${printed(difference.value)}，${holds ? '一致' : '不符'}。`;
    const place = { start: now.start, end: difference.end };
    return [{ kind: 'growth', ...place, values, verdict: holds ? 'holds' : 'fails', explanation }];
  });
}

/** “由4个增加到7个”, “由2.3%降至1.1%”: what rises ends higher than it began, and the points told beside are the difference. */
export function readChangesClaims(reading: SentenceReading): ReadClaim[] {
  const changes = reading.quantities.flatMap((now, index): ReadClaim[] => {
    const before = reading.quantities[index - 1];
    if (before?.group !== now.group || !isExact(before) || !isExact(now)) return [];
    const between = wordsBetween(reading, before.end, now.start);
    if (/[，；：、]/.test(between) || !/[由从][^，；：、]{0,6}$/.test(wordsBefore(reading, before))) return [];
    const rose = ROSE.test(between);
    if (!rose && !FELL.test(between)) return [];
    const order = compareDecimals(now.value, before.value);
    const values = [
      { role: 'before', value: printed(before.value) },
      { role: 'value', value: printed(now.value) },
    ] as const;
    const claim = { kind: 'growth', start: before.start, end: now.end, values } as const;
    const said = rose ? '增加' : '减少';
    if (order === 0 || order > 0 !== rose) {
      const real = order === 0 ? '没有变化' : order > 0 ? '增加' : '减少';
      const explanation = `由${printed(before.value)}到${printed(now.value)}是${real}，原文称${said}。请核对两个数或说法。`;
      return [{ ...claim, verdict: 'fails', explanation }];
    }
    const points = now.group === 'percent' ? pointsAfter(reading, now) : null;
    if (!points) return [];
    const difference = magnitude(subtractDecimals(now.value, before.value));
    const holds = sameDecimal(difference, parseDecimal(printed(points.value)) ?? points.value);
    const explanation = `由${printed(before.value)}%到${printed(now.value)}%相差${printed(difference)}个百分点，原文为${printed(points.value)}，${holds ? '一致' : '不符'}。`;
    return [{ ...claim, end: points.end, verdict: holds ? 'holds' : 'fails', explanation }];
  });
  return [...changes, ...yearsApart(reading)];
}
