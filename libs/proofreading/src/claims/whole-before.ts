import type { Quantity } from '../numbers/quantity.js';
import { compareDecimals } from '../numbers/compare-quantities.js';
import { sameMeasure } from '../tables/measure-words.js';
import { wordsBefore, wordsBetween, type SentenceReading } from './sentence-reading.js';

/** 办结案件中，…, 全部案件中…: the sentence tells of parts of what the one before told. */
const OF_THESE =
  /^(?:其中|(全部|上述|以上|所有|这些)?([\u4e00-\u9fff]{0,2})(?:案件|申请|事项|问题|纠纷|人员|项目|案卷|文件)中)/;

/** What the parts of this sentence are parts of, when the sentence before tells it; null when it does not say so. */
export function wholeBefore(reading: SentenceReading, part: Quantity): Quantity | null {
  const { previous } = reading;
  const match = OF_THESE.exec(wordsBetween(reading, reading.start, Math.min(reading.end, reading.start + 14)));
  if (!previous || !match) return null;
  const [, all, verb = ''] = match;
  const alike = previous.quantities.filter((q) => q.depth === 0 && !q.quoted && sameMeasure(q.group, part.group));
  if (all !== undefined) {
    return alike.reduce<Quantity | null>(
      (most, q) => (most === null || compareDecimals(q.value, most.value) > 0 ? q : most),
      null,
    );
  }
  // 办结案件中: the number that was told with the same word.
  if (verb.length === 2) return alike.find((q) => wordsBefore(previous, q).includes(verb)) ?? null;
  return null;
}
