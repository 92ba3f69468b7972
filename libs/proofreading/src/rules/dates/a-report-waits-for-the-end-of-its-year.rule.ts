import { printDate } from '@chancery/domain';
import { reportYear } from '../../text/report-year.js';
import type { Rule } from '../rule.js';
import { publishedLine, signedLine } from './date-lines.js';

/** A report on a year is dated and published when the year has ended. */
export const aReportWaitsForTheEndOfItsYear: Rule = {
  id: 'dates/a-report-waits-for-the-end-of-its-year',
  level: '一般',
  citation: '厅字〔2019〕28号，第四章（次年3月1日前报告、4月1日前公开）',
  from: '2019-04-15',
  find: (proof, context) => {
    const year = reportYear(proof, context);
    if (year === null) return [];
    const lines = [
      { name: '成文', line: signedLine(proof), date: context.signedOn, level: '提示' },
      { name: '公开', line: publishedLine(proof), date: context.publishedOn, level: '一般' },
    ] as const;
    return lines.flatMap(({ name, line, date, level }) => {
      const on = line?.date ?? date;
      if (on === undefined || on > `${year}-12-31`) return [];
      const { start, end } = line ?? { start: 0, end: 0 };
      return [
        { start, end, level, message: `${year}年度报告于${printDate(on)}${name}，年度尚未结束，全年数据不完整。` },
      ];
    });
  },
};
