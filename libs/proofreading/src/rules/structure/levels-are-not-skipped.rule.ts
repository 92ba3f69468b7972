import type { OrdinalStyle } from '../../text/headings.js';
import type { Rule } from '../rule.js';

/** 一、 stands over （一）, that over 1., that over （1）. 一是 and 第一， may stand under any of them. */
const ORDER: readonly OrdinalStyle[] = ['一、', '（一）', '1.', '（1）'];

/** Of the four levels of headings none is left out between a heading and the one above it. */
export const levelsAreNotSkipped: Rule = {
  id: 'structure/levels-are-not-skipped',
  level: '提示',
  citation: 'GB/T 9704-2012，7.3.3',
  from: '2012-07-01',
  ofWholeReport: true,
  find: ({ headings }) => {
    let above = -1;
    return headings.flatMap(({ style, start, wordsAt, end }) => {
      const rank = ORDER.indexOf(style);
      if (rank < 0) return [];
      const skips = rank > above + 1;
      const was = above;
      above = rank;
      if (!skips) return [];
      const message = `层次序号“${style}”用在“${ORDER[was] ?? '正文'}”之下，跳过了“${ORDER[was + 1]}”。`;
      return [{ start, end: Math.min(end, wordsAt + 12), message }];
    });
  },
};
