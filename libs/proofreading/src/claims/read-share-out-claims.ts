import type { ReadClaim } from '../report/claim.js';
import { isExact, printed, wholeNumber } from '../numbers/compare-quantities.js';
import { itemsOf, listStart } from './listed-items.js';
import { wordsBefore, wordsBetween, type SentenceReading } from './sentence-reading.js';

/**
 * “甲乡、乙和丙街道办事处各承接5项”: 各 shares a number out over at least two that are listed. The text states no
 * total to compare with; what can be said is that 各 has what it refers to, and what it comes to.
 */
export function readShareOutClaims(reading: SentenceReading): ReadClaim[] {
  const claims: ReadClaim[] = [];
  for (const quantity of reading.quantities) {
    const before = wordsBefore(reading, quantity);
    const match = /各[^各，；：。、]{0,4}$/.exec(before);
    const number = wholeNumber(quantity.value);
    if (!match || !isExact(quantity) || number === null || quantity.group === 'percent') continue;
    const end = quantity.start - match[0].length;
    const start = Math.max(listStart(reading.masked, end, reading.start), reading.start);
    const words = wordsBetween(reading, start, end);
    if (!words.includes('、')) continue;
    const { items, most } = itemsOf(reading.masked, { start, end });
    if (items.length < 2) continue;
    const values = [
      ...items.map((item) => ({ role: 'item', value: wordsBetween(reading, item.start, item.end) }) as const),
      { role: 'value', value: printed(quantity.value) } as const,
    ];
    const each = most > items.length ? `${items.length}至${most}` : String(items.length);
    const explanation = `列举${each}个，各${number}${quantity.measure}，合计${most * number}${quantity.measure}次；原文未给总数，仅核对“各”有所指。`;
    claims.push({ kind: 'count', start, end: quantity.end, values, verdict: 'holds', explanation });
  }
  return claims;
}
