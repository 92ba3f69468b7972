import { remarksOn, type Rule } from '../rule.js';

/** Single marks around Chinese words: an apostrophe has none. */
const SINGLE = /‘([^‘’“”\n]{1,40})’/g;

/** Quotation marks are double, and single only inside double ones. */
export const outerMarksAreDouble: Rule = {
  id: 'marks/outer-marks-are-double',
  level: '一般',
  citation: 'GB/T 15834-2011，4.8.3.2',
  from: '2012-06-01',
  systematicFrom: 4,
  find: ({ folded }) =>
    remarksOn(folded, SINGLE, ([, words = ''], at) => {
      const line = folded.slice(folded.lastIndexOf('\n', at) + 1, at);
      const inside = line.lastIndexOf('“') > line.lastIndexOf('”');
      if (inside || !/[\u4e00-\u9fff]/.test(words)) return null;
      return { message: '引号应先用双的（“ ”），其内再用单的。', suggestion: `“${words}”` };
    }),
};
