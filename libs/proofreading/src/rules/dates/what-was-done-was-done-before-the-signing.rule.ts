import { findPart } from '../../text/find-part.js';
import { remarksOn, type Rule } from '../rule.js';
import { signedLine } from './date-lines.js';

const DAY = /((?:19|20)\d{2})年(\d{1,2})月(?:(\d{1,2})日)?/g;
/** What is planned, in force until or valid to a day may lie ahead. */
const AHEAD = /(?:将|拟|计划|预计|力争|确保|有效期|届满|施行|实施|截至|至|到|前|底前|—|-|～)$/;
const AHEAD_AFTER = /^(?:起|前|底前|之前|以前|施行|实施|到期|届满|将|拟)/;

/** Nothing is told as done on a day after the text was signed. */
export const whatWasDoneWasDoneBeforeTheSigning: Rule = {
  id: 'dates/what-was-done-was-done-before-the-signing',
  level: '一般',
  ofWholeReport: true,
  find: (proof, { signedOn }) => {
    const signed = signedLine(proof);
    const on = signed?.date ?? signedOn;
    const plans = findPart(proof, 'nextSteps');
    if (on === undefined) return [];
    return remarksOn(proof.masked, DAY, ([words, year = '', month = '', day], at) => {
      const end = at + words.length;
      if (plans && at >= plans.start && at < plans.end) return null;
      // The lines under the text have rules of their own.
      if (signed && at >= signed.start) return null;
      const told = `${year}-${month.padStart(2, '0')}-${(day ?? '01').padStart(2, '0')}`;
      const bound = day === undefined ? on.slice(0, 7) : on;
      if ((day === undefined ? told.slice(0, 7) : told) <= bound) return null;
      const before = proof.masked.slice(Math.max(0, at - 4), at);
      if (AHEAD.test(before) || AHEAD_AFTER.test(proof.masked.slice(end, end + 3))) return null;
      return { message: `“${words}”晚于成文日期，不应写成已做的工作。请核对年份。` };
    });
  },
};
