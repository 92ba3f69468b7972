import type { Quantity } from '../numbers/quantity.js';
import { wordsBefore, type SentenceReading } from './sentence-reading.js';

const LAST_YEARS =
  /(?:(?:上年|去年|同期|上一年|往年)[^，；、增降升减]{0,10}|(?:比|较|从|由|与|和)(?:19|20)\d{2}年(?:度|全年|同期)?[^，；、增降升减\d]{0,8})$/;

/** Numbers of a sentence that are last year's: 去年同期为197件375人, 与上年的1068件相比. */
export function lastYears(reading: SentenceReading): ReadonlySet<Quantity> {
  const found = new Set<Quantity>();
  let before: Quantity | undefined;
  for (const quantity of reading.quantities) {
    // 197件375人: what follows at once is told of the same year.
    const beside = before !== undefined && found.has(before) && quantity.start - before.end <= 1;
    if (beside || LAST_YEARS.test(wordsBefore(reading, quantity))) found.add(quantity);
    before = quantity;
  }
  return found;
}
