import type { Remark } from '../../report/finding.js';
import type { Rule } from '../rule.js';

/** Shorter lines are names, dates, headings. */
const SHORTEST = 20;
const ENDS = '。！？：；…';
/** What may stand after the mark. */
const CLOSERS = '”’）》';

/** The words of a paragraph end with 。, ！, ？ or, before a list, with ：or ；. */
export const aParagraphEndsWithAMark: Rule = {
  id: 'marks/a-paragraph-ends-with-a-mark',
  level: '一般',
  citation: 'GB/T 15834-2011，4.1',
  from: '2012-06-01',
  find: ({ folded, paragraphs }) =>
    paragraphs.flatMap(({ kind, start, end, index }): Remark[] => {
      if (kind === 'heading') return [];
      const words = folded.slice(start, end).trimEnd();
      let stop = words.length;
      while (stop > 0 && CLOSERS.includes(words.charAt(stop - 1))) stop -= 1;
      const last = words.charAt(stop - 1);
      // A line without any mark inside is a heading, an entry of a table or a name, unless it is long.
      if (words.trim().length < SHORTEST || ENDS.includes(last) || /^[\d:： -]*$/.test(words)) return [];
      const isSentence = /[。；]/.test(words) || (words.includes('，') && words.length > 40);
      if (!isSentence || (index === 0 && !/[。]/.test(words))) return [];
      const from = Math.max(start, start + words.length - 12);
      const message = '，、'.includes(last) ? `段末用了“${last}”，应为句号。` : '段末缺少句号。';
      const suggestion = folded.slice(from, start + words.length).replace(/[，、]$/, '') + '。';
      return [{ start: from, end: start + words.length, message, suggestion }];
    }),
};
