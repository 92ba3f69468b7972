import { isExact, printed } from '../../numbers/compare-quantities.js';
import type { Remark } from '../../report/finding.js';
import type { Rule } from '../rule.js';

/** Words that say nothing of what is counted. */
const EMPTY_WORDS = /全[区市县省镇年]|[共已均约达的了有]|累计|截至|目前|先后/g;

/** Shorter descriptions (“开展培训3次”) are told of different things in different sections. */
const SHORTEST = 7;
/** So exactly described, it is surely one thing. */
const SURE = 11;

interface Told {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Words of the same clause before a number, without those that say nothing. */
function describedBy(masked: string, start: number): string {
  let from = start;
  while (from > 0 && start - from < 30 && !'，；：。！？、（）“”\n'.includes(masked.charAt(from - 1))) from -= 1;
  return masked.slice(from, start).replace(EMPTY_WORDS, '');
}

/** The same thing, described in the same words, has the same number wherever it is told. */
export const aFigureIsToldAlike: Rule = {
  id: 'figures/a-figure-is-told-alike',
  level: '提示',
  find: ({ masked, text, quantities }) => {
    const told = new Map<string, Told>();
    const remarks: Remark[] = [];
    for (const quantity of quantities) {
      if (!isExact(quantity) || quantity.group === 'none' || quantity.spelled) continue;
      const words = describedBy(masked, quantity.start);
      // A share is of this or that; a rate by name is one.
      if (quantity.group === 'percent' && !/率[为达]?$/.test(words)) continue;
      if (words.length < SHORTEST || /\d/.test(words)) continue;
      const key = `${words} ${quantity.measure}`;
      const value = printed(quantity.value);
      const start = quantity.start - Math.min(words.length, quantity.start);
      const before = told.get(key);
      if (!before) told.set(key, { value, start, end: quantity.end });
      else if (before.value !== value) {
        const message = `“${words}”前文为“${text.slice(before.start, before.end)}”，此处为${value}，前后不一致。请核对口径和时间。`;
        const { end } = quantity;
        const level = words.length >= SURE ? '一般' : '提示';
        remarks.push({
          start,
          end,
          level,
          message,
          places: [
            { start: before.start, end: before.end },
            { start, end },
          ],
        });
      }
    }
    return remarks;
  },
};
