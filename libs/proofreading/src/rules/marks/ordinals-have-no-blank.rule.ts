import type { Remark } from '../../report/finding.js';
import type { Rule } from '../rule.js';

/** Between an ordinal and the heading's words stands its own mark and no blank. */
export const ordinalsHaveNoBlank: Rule = {
  id: 'marks/ordinals-have-no-blank',
  level: '一般',
  citation: 'GB/T 9704-2012，7.3.3',
  from: '2012-07-01',
  systematicFrom: 4,
  find: ({ folded, headings }) =>
    headings.flatMap(({ style, start, wordsAt, end }): Remark[] => {
      // 第一部分 has no mark of its own: a blank is its custom.
      if (style === '第一部分') return [];
      const ordinal = folded.slice(start, wordsAt);
      const words = folded.slice(wordsAt, Math.min(end, wordsAt + 8));
      const blanks = /^ {1,8}/.exec(words)?.[0].length ?? 0;
      const inside = ordinal.length - ordinal.trimEnd().length;
      if (blanks + inside === 0) return [];
      const from = start + (ordinal.length - ordinal.trimStart().length);
      const to = Math.min(end, wordsAt + blanks + 3);
      const suggestion = folded.slice(from, to).replaceAll(' ', '');
      return [{ start: from, end: to, message: '序号与标题之间不留空格。', suggestion }];
    }),
};
