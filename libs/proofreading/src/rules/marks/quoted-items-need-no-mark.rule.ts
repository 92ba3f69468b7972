import { remarksOn, type Rule } from '../rule.js';

/** Between quotations, and between titles, that stand side by side no 、 is needed unless brackets follow one. */
export const quotedItemsNeedNoMark: Rule = {
  id: 'marks/quoted-items-need-no-mark',
  level: '提示',
  citation: 'GB/T 15834-2011，4.5.3.5',
  from: '2012-06-01',
  systematicFrom: 4,
  find: ({ folded }) =>
    remarksOn(folded, /[^“”《》\n，。；]{0,12}(?:”、“|》、《)[^“”《》\n，。；]{0,12}[”》]?/g, ([words]) => ({
      message: '标有引号（书名号）的并列成分之间通常不用顿号。',
      suggestion: words.replace('”、“', '”“').replace('》、《', '》《'),
    })),
};
