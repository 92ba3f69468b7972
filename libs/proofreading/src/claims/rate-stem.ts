import type { Quantity } from '../numbers/quantity.js';
import { clauseIndex, wordsBetween, type SentenceReading } from './sentence-reading.js';

/** 办结率 → 办结; empty for a share told by 占 or in brackets. */
export function stemOf(reading: SentenceReading, percent: Quantity): string {
  const words = wordsBetween(
    reading,
    reading.clauses[clauseIndex(reading, percent.start)]?.start ?? reading.start,
    percent.start,
  );
  return /([\u4e00-\u9fff]{2,8})率[^率]{0,8}$/.exec(words)?.[1] ?? '';
}

/** The longest end of the rate's name that stands in the clause of a number: 问题解决 → 解决. */
export function shareOfStem(stem: string, words: string): 'whole' | 'some' | 'none' {
  const end = (length: number): string => stem.slice(-length);
  for (let length = Math.min(stem.length, 4); length >= 2; length -= 1) if (words.includes(end(length))) return 'whole';
  for (let at = 0; at + 2 <= stem.length; at += 1) if (words.includes(stem.slice(at, at + 2))) return 'some';
  return 'none';
}
