import type { Remark } from '../../report/finding.js';
import { remarksOn, type Rule } from '../rule.js';

const YEARS = /(?<![\d/])((?:19|20)\d{2})(年?)[-–~～](?:至)?((?:19|20)\d{2})(?=年)/g;
const NUMBERS =
  /(?<![\d./A-Za-z-])(\d{1,6}(?:\.\d{1,2})?%?)[-–](\d{1,6}(?:\.\d{1,2})?)(?=%|[个件人名项次家万元月日天岁])/g;

const remark = (from: string, to: string): Omit<Remark, 'start' | 'end'> => ({
  message: '起止用一字线“—”，不用半角连接号或短横。',
  suggestion: `${from}—${to}`,
});

/** From one year, or number, to another goes a dash of one character's width. */
export const rangesHaveADash: Rule = {
  id: 'marks/ranges-have-a-dash',
  level: '一般',
  citation: 'GB/T 15834-2011，4.13.3.2',
  from: '2012-06-01',
  systematicFrom: 2,
  find: ({ folded }) => [
    ...remarksOn(folded, YEARS, ([, from = '', unit = '', to = '']) => remark(from + unit, to)),
    ...remarksOn(folded, NUMBERS, ([, from = '', to = '']) =>
      /^(?:19|20)\d{2}$/.test(from) ? null : remark(from, to),
    ),
  ],
};
