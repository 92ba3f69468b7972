import type { Remark } from '../../report/finding.js';
import type { Rule } from '../rule.js';

const LONGEST = 120;

/** A sentence that begins with 对 and lists things that all end alike has a topic and no predicate. */
export const aSentenceSaysSomething: Rule = {
  id: 'words/a-sentence-says-something',
  level: '提示',
  find: ({ masked, sentences }) =>
    sentences.flatMap(({ start, end }): Remark[] => {
      const words = masked.slice(start, Math.min(end, start + LONGEST + 1)).trim();
      if (words.length > LONGEST || !words.startsWith('对') || !words.endsWith('。')) return [];
      const members = words.slice(1, -1).split(/[，、]/);
      const last = members.at(-1)?.slice(-2) ?? '';
      const alike = members.filter((member) => member.endsWith(last)).length;
      if (members.length < 3 || alike * 3 < members.length * 2) return [];
      return [{ start, end, message: '句子只有“对……”引出的对象，没有谓语，意思不完整。' }];
    }),
};
