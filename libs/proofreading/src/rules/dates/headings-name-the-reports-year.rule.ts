import type { Remark } from '../../report/finding.js';
import { reportYear } from '../../text/report-year.js';
import type { Rule } from '../rule.js';

/** The year with which a heading begins is its section's. */
const BEGINS_WITH = /^ {0,4}((?:19|20)\d{2})年(?!—|-|至|以来)/;
const PLANS = /打算|计划|安排|思路|下一步|重点工作|工作任务|展望/;

/** A section about the past is headed with the year of the report, not with an earlier one. */
export const headingsNameTheReportsYear: Rule = {
  id: 'dates/headings-name-the-reports-year',
  level: '一般',
  ofWholeReport: true,
  find: (proof, context) => {
    const year = reportYear(proof, context);
    if (year === null) return [];
    return proof.headings.flatMap(({ wordsAt, end, level, inside }): Remark[] => {
      const words = proof.masked.slice(wordsAt, Math.min(end, wordsAt + 60));
      const match = BEGINS_WITH.exec(words);
      if (!match || level > 2 || inside || Number(match[1]) >= year || PLANS.test(words)) return [];
      const start = wordsAt + match[0].length - 5;
      const message = `报告年度为${year}年，标题写的是${match[1]}年。`;
      return [{ start, end: start + 5, message, suggestion: `${year}年` }];
    });
  },
};
