import { isExact, printed, wholeNumber } from '../numbers/compare-quantities.js';
import type { Quantity } from '../numbers/quantity.js';
import type { ReadClaim } from '../report/claim.js';
import { sameMeasure } from '../tables/measure-words.js';
import { wordsAfter, wordsBefore, type SentenceReading } from './sentence-reading.js';

/** 每个单位5卷, 每家3件: so many of each. */
const EACH = /每(?:个|家|户|所|名|人|件)?([\u4e00-\u9fff]{0,4})$/;

/** What there is one of each of: told before, with the same noun. */
function countOf(reading: SentenceReading, noun: string, before: readonly Quantity[]): Quantity | null {
  const alike = before.filter((q) => noun !== '' && wordsAfter(reading, q).includes(noun.slice(-2)));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** “31个单位…共155卷，每个单位5卷”: so many of each, times so many, are all. */
export function readEachClaims(reading: SentenceReading): ReadClaim[] {
  return reading.quantities.flatMap((each, index): ReadClaim[] => {
    const noun = EACH.exec(wordsBefore(reading, each))?.[1];
    if (noun === undefined || !isExact(each) || each.group === 'percent') return [];
    const before = reading.quantities.slice(0, index).filter(isExact);
    const all = before.findLast(
      (q) => sameMeasure(q.group, each.group) && /共|合计|抽取/.test(wordsBefore(reading, q)),
    );
    const many = countOf(reading, noun, before);
    const [a, b, c] = [each, many, all].map((q) => (q ? wholeNumber(q.value) : null));
    if (!all || !many || many === all || a == null || b == null || c == null) return [];
    const holds = a * b === c;
    const values = [
      { role: 'value', value: printed(each.value) },
      { role: 'item', value: printed(many.value) },
      { role: 'total', value: printed(all.value) },
    ] as const;
    const explanation = `${b}×${a}=${a * b}，原文合计为${c}，${holds ? '一致' : '不符。请核对'}。`;
    const place = { start: Math.min(many.start, all.start), end: each.end };
    return [{ kind: 'sum', ...place, values, verdict: holds ? 'holds' : 'fails', explanation }];
  });
}
