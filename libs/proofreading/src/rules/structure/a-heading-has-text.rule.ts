import type { Remark } from '../../report/finding.js';
import type { Rule } from '../rule.js';

/** Under a heading on its own line stands text or a lower heading. */
export const aHeadingHasText: Rule = {
  id: 'structure/a-heading-has-text',
  level: '一般',
  ofWholeReport: true,
  find: ({ headings, paragraphs }) =>
    headings.flatMap((heading, index): Remark[] => {
      if (!heading.ownLine) return [];
      const next = headings[index + 1];
      const followed = next?.paragraph === heading.paragraph + 1;
      const isLast = heading.paragraph === paragraphs.length - 1;
      const lower = next !== undefined && next.level > heading.level;
      if (!(isLast || (followed && !lower))) return [];
      return [{ start: heading.start, end: heading.end, message: '标题下没有内容。' }];
    }),
};
