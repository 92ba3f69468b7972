import { isExact, printed } from '../../numbers/compare-quantities.js';
import type { Remark } from '../../report/finding.js';
import { remarksBetween } from './told-apart.js';
import type { Rule } from '../rule.js';

/** 全县16个乡镇, 全市8个县（市、区）: what a place is made of; it does not change within a report. */
const UNITS = /^(?:县（市、区）|县区|乡镇|镇街|镇（街道）|乡（镇|街道|镇|乡|社区|行政村|村（社区）|村居|村|区县|旗县)/;
/** The whole of the place stands right before; with one of these before it, some of its parts are chosen. */
const WHOLE = /(?<![在对向从选取选定确定推动指导组织])全[市县区镇州旗盟域]$/;

/** A place has one number of towns, streets and villages throughout its report. */
export const thePlacesNumberIsOne: Rule = {
  id: 'figures/the-places-number-is-one',
  level: '一般',
  find: ({ masked, text, quantities }) => {
    const told = quantities.flatMap((quantity) => {
      const unit = UNITS.exec(masked.slice(quantity.end, quantity.end + 8))?.[0];
      const whole = WHOLE.exec(masked.slice(Math.max(0, quantity.start - 6), quantity.start))?.[0];
      if (unit === undefined || whole === undefined || !isExact(quantity)) return [];
      return [{ key: `${whole}${unit}`, value: printed(quantity.value), start: quantity.start, end: quantity.end }];
    });
    return remarksBetween(told, (one, before): Remark => ({
      start: one.start,
      end: one.end,
      message: `“${one.key}”前文为${text.slice(before.start, before.end)}，此处为${one.value}，前后不一致。`,
      places: [
        { start: before.start, end: before.end },
        { start: one.start, end: one.end },
      ],
    }));
  },
};
