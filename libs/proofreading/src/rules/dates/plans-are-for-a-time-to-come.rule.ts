import { findPart } from '../../text/find-part.js';
import { reportYear } from '../../text/report-year.js';
import { remarksOn, type Rule } from '../rule.js';

/** 2024年底前, 到2024年6月, 力争2024年: a time by which something is to be done. */
const BY =
  /(?:到|在|力争|确保|争取|计划|拟于|于)?((?:19|20)\d{2})年(?!以来|以前|度法治|—|-|至)(?:\d{1,2}月)?(?:底|末|年底|上半年|下半年)?(?:前|内|之前|完成|实现|达到)/g;

/** What is still to be done is not to be done in the year that is reported on, or before it. */
export const plansAreForATimeToCome: Rule = {
  id: 'dates/plans-are-for-a-time-to-come',
  level: '一般',
  ofWholeReport: true,
  find: (proof, context) => {
    const year = reportYear(proof, context);
    const plans = findPart(proof, 'nextSteps');
    if (year === null || !plans) return [];
    return remarksOn(proof.masked.slice(plans.start, plans.end), BY, (match, at) => {
      if (Number(match[1]) > year) return null;
      const start = plans.start + at;
      const message = `下一步安排的时限为${match[1]}年，而报告年度为${year}年，该时限已过。`;
      return { start, end: start + match[0].length, message };
    });
  },
};
