import type { Remark } from '../../report/finding.js';
import type { Heading } from '../../text/headings.js';
import { siblingGroups } from '../../text/sibling-groups.js';
import type { Rule } from '../rule.js';

/** 1.形式较为单一。2.力量较为薄弱。: siblings that are all whole sentences on lines of their own, and no headings. */
const isList = (folded: string, group: readonly Heading[]): boolean =>
  group.length > 1 &&
  group.every((heading, index) => {
    const following = group[index + 1];
    const whole = /[。；]/.test(folded.charAt(heading.end - 1));
    return heading.ownLine && whole && (!following || following.paragraph === heading.paragraph + 1);
  });

/** Under a heading on its own line stands text or a lower heading. */
export const aHeadingHasText: Rule = {
  id: 'structure/a-heading-has-text',
  level: '一般',
  ofWholeReport: true,
  find: ({ folded, headings, paragraphs }) => {
    const listed = new Set(
      siblingGroups(headings)
        .filter((group) => isList(folded, group))
        .flat(),
    );
    return headings.flatMap((heading, index): Remark[] => {
      if (!heading.ownLine || listed.has(heading)) return [];
      const next = headings[index + 1];
      const followed = next?.paragraph === heading.paragraph + 1;
      const isLast = heading.paragraph === paragraphs.length - 1;
      const lower = next !== undefined && next.level > heading.level;
      if (!(isLast || (followed && !lower))) return [];
      return [{ start: heading.start, end: heading.end, message: '标题下没有内容。' }];
    });
  },
};
