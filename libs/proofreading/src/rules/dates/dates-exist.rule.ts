import { isBusinessDate } from '@chancery/domain';
import { remarksOn, type Rule } from '../rule.js';

const FULL = /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日/g;
const SHORT = /(?<![\d年])(\d{1,2})月(\d{1,2})日/g;
const MONTH = /((?:19|20)\d{2})年(\d{1,2})月/g;
const RANGE = /((?:19|20)\d{2})年?[-—–~～至]((?:19|20)\d{2})年/g;

const pad = (digits: string): string => digits.padStart(2, '0');

/** Dates are days of the calendar, and a range runs forward. */
export const datesExist: Rule = {
  id: 'dates/dates-exist',
  level: '一般',
  find: ({ folded }) => [
    ...remarksOn(folded, FULL, ([words, year = '', month = '', day = '']) =>
      isBusinessDate(`${year}-${pad(month)}-${pad(day)}`) ? null : { message: `“${words}”不是日历上有的日期。` },
    ),
    // A leap year is given the benefit of the doubt.
    ...remarksOn(folded, SHORT, ([words, month = '', day = '']) =>
      isBusinessDate(`2024-${pad(month)}-${pad(day)}`) ? null : { message: `“${words}”不是日历上有的日期。` },
    ),
    ...remarksOn(folded, MONTH, ([words, , month = '']) =>
      Number(month) >= 1 && Number(month) <= 12 ? null : { message: `“${words}”不是日历上有的月份。` },
    ),
    ...remarksOn(folded, RANGE, ([words, from = '', to = '']) =>
      Number(to) < Number(from) ? { message: `“${words}”起止年份颠倒。`, suggestion: `${to}—${from}年` } : null,
    ),
  ],
};
