import type { Remark } from '../../report/finding.js';
import type { Rule } from '../rule.js';

/** Shorter sentences (“特此报告。”, headings) may well be said again. */
const SHORTEST = 18;

/** No sentence stands twice in the text. */
export const sentencesAreToldOnce: Rule = {
  id: 'words/sentences-are-told-once',
  level: '一般',
  find: ({ folded, sentences }) => {
    const first = new Map<string, { start: number; end: number }>();
    return sentences.flatMap(({ start, end }): Remark[] => {
      const words = folded.slice(start, end).trim();
      if (words.length < SHORTEST || !/[\u4e00-\u9fff]/.test(words)) return [];
      const before = first.get(words);
      if (before) return [{ start, end, message: '与前文的一句完全相同。', places: [before, { start, end }] }];
      first.set(words, { start, end });
      return [];
    });
  },
};
