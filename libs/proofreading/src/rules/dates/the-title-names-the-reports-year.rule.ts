import { reportYear } from '../../text/report-year.js';
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
    const year =
      context.year ?? mostNamedYear(proof.masked.slice(first.end, first.end + 1200)) ?? reportYear(proof, context);
    return remarksOn(title, /((?:19|20)\d{2})年/g, ([, told], at) => {
      if (year === null || Number(told) === year) return null;
      const start = first.start + at;
      return { start, end: start + 5, message: `标题年份为${told}年，正文写的是${year}年。`, suggestion: `${year}年` };
    });
  },
};

/** The year that the beginning of a text names most often, twice at least. */
function mostNamedYear(words: string): number | null {
  const counts = new Map<string, number>();
  for (const [, year = ''] of words.matchAll(/(?<![\d—\-])((?:19|20)\d{2})年(?![—\-])/g))
    counts.set(year, (counts.get(year) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] > 1 ? Number(most[0]) : null;
}
