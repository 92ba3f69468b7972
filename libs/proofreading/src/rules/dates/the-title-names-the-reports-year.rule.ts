import type { ProofText } from '../../text/proof-text.js';
import { remarksOn, type Rule } from '../rule.js';

const LONGEST_TITLE = 80;

/** The year in the title is the year of the report, and the one the text begins with. */
export const theTitleNamesTheReportsYear: Rule = {
  id: 'dates/the-title-names-the-reports-year',
  level: '严重',
  ofWholeReport: true,
  find: (proof, context) => {
    const [first] = proof.paragraphs;
    if (!first || first.end - first.start > LONGEST_TITLE) return [];
    const title = proof.folded.slice(first.start, first.end);
    if (!/报告|总结|情况/.test(title) || /[。，]/.test(title)) return [];
    const begun = yearBegunWith(proof.masked.slice(first.end, first.end + 600));
    const year = context.year ?? begun ?? yearOfPlans(proof);
    return remarksOn(title, /(?<![—-])((?:19|20)\d{2})年/g, ([, told], at) => {
      if (year === null || Number(told) === year) return null;
      const start = first.start + at;
      return { start, end: start + 5, message: `标题年份为${told}年，正文写的是${year}年。`, suggestion: `${year}年` };
    });
  },
};

/** Plans for 2026 stand in the report on 2025. */
function yearOfPlans({ masked, headings }: ProofText): number | null {
  const plans = headings.flatMap(({ wordsAt, end }) => {
    const match =
      /^ {0,4}((?:19|20)\d{2})年度?(?:推进[^，。]{0,12})?(?:的?主要|工作|重点)?(?:打算|计划|安排|思路|工作)/.exec(
        masked.slice(wordsAt, Math.min(end, wordsAt + 40)),
      );
    return match ? [Number(match[1])] : [];
  });
  return plans.length === 1 && plans[0] !== undefined ? plans[0] - 1 : null;
}

/** The year with which the first paragraph under the title begins, or that it says to report on. */
function yearBegunWith(words: string): number | null {
  const [first = ''] = words.trimStart().split('\n');
  const match = /^ {0,8}((?:19|20)\d{2})年|现将[^。，]{0,12}((?:19|20)\d{2})年/.exec(first);
  return match ? Number(match[1] ?? match[2]) : null;
}
