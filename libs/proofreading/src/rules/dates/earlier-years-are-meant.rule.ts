import { reportYear } from '../../text/report-year.js';
import { remarksOn, type Rule } from '../rule.js';

const YEAR =
  /(?<![\d—\-~～至〔（])((?:19|20)\d{2})年(?!代|以前|以来|修订|版)(?:(?:度|\d{1,2}月)?[^，。；、：\n]{0,12})/g;

/** A year before the one reported on may be left over from last year's report. */
export const earlierYearsAreMeant: Rule = {
  id: 'dates/earlier-years-are-meant',
  level: '提示',
  find: (proof, context) => {
    const year = reportYear(proof, context);
    if (year === null) return [];
    return remarksOn(proof.masked, YEAR, ([words, told = ''], at) => {
      const n = Number(told);
      if (
        n >= year ||
        n < year - 3 ||
        /较|比|同期|由|从|以来|自/.test(proof.masked.slice(Math.max(0, at - 2), at) + words)
      )
        return null;
      return { message: `报告年度为${year}年，此处为${told}年，请核对是否为往年内容，必要时注明时间。` };
    });
  },
};
