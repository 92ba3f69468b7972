import { reportYear } from '../../text/report-year.js';
import { remarksOn, type Rule } from '../rule.js';

/** 比去年, 与上年相比 compare and do not date. */
const RELATIVE = /(?<![比较与同为近])(?<!相比)(去年|今年|本年(?!度)|前年|明年)(?!同期|相比|的同期)/g;
const OFFSETS: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 今年: 0, 本年: 0, 明年: 1 };

/** A report that names its years does not say 今年 and 去年: it is read in another year than it tells of. */
export const yearsAreNamed: Rule = {
  id: 'dates/years-are-named',
  level: '提示',
  find: (proof, context) => {
    const year = reportYear(proof, context);
    if (year === null || !/(?:19|20)\d{2}年/.test(proof.masked)) return [];
    return remarksOn(proof.masked, RELATIVE, ([, word = '']) => ({
      message: `全文以年份行文，“${word}”指代不明；若指报告年度，请写“${year}年”（按报告年度推算“${word}”为${year + (OFFSETS[word] ?? 0)}年）。`,
      suggestion: word === '明年' ? `${year + 1}年` : `${year}年`,
    }));
  },
};
