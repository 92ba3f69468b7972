import type { Remark } from '../../report/finding.js';
import { findPart } from '../../text/find-part.js';
import { reportYear } from '../../text/report-year.js';
import { remarksOn, type Rule } from '../rule.js';

/** Where a text says which year it is about: 现将2025年度…报告如下, 2025年，我区…. */
const ABOUT =
  /(?<=现将[^。，\n]{0,12})((?:19|20)\d{2})年|(?<=\n {0,8})((?:19|20)\d{2})年(?=，|度，)|^ {0,8}((?:19|20)\d{2})年(?=，|度，)/g;
/** A year that a plan is for. */
const PLANNED = /(?<=\n {0,8})((?:19|20)\d{2})年(?=[^。\n]{0,24}将|度?工作)/g;

/** The report tells of its own year and plans for a later one. */
export const yearsFitTheReport: Rule = {
  id: 'dates/years-fit-the-report',
  level: '一般',
  ofWholeReport: true,
  find: (proof, context) => {
    const year = reportYear(proof, context);
    if (year === null) return [];
    const plans = findPart(proof, 'nextSteps');
    const inPlans = (at: number): boolean => plans !== null && at >= plans.start && at < plans.end;
    const remarks: Remark[] = remarksOn(proof.masked, ABOUT, (match, at) => {
      const told = Number(match[1] ?? match[2] ?? match[3]);
      if (told === year || inPlans(at) || told === year + 1) return null;
      return { message: `报告年度为${year}年，此处写的是${told}年。`, suggestion: `${year}年` };
    });
    if (!plans) return remarks;
    const heading = proof.masked.slice(plans.start, Math.min(plans.end, plans.start + 60)).split('\n')[0] ?? '';
    const words = proof.masked.slice(plans.start, plans.end);
    const found = [
      ...remarksOn(heading, /((?:19|20)\d{2})年/g, () => ({ message: '' })),
      ...remarksOn(words, PLANNED, () => ({ message: '' })),
      ...remarksOn(words, /^ {0,8}((?:19|20)\d{2})年(?=[^。\n]{0,24}将)/g, () => ({ message: '' })),
    ];
    for (const { start, end } of found) {
      const told = Number(/\d{4}/.exec(words.slice(start, end))?.[0] ?? year + 1);
      if (told > year) continue;
      const message = `下一步安排写的是${told}年，而报告年度为${year}年：计划应为${year + 1}年或以后。`;
      remarks.push({ start: plans.start + start, end: plans.start + end, message, suggestion: `${year + 1}年` });
    }
    return remarks;
  },
};
