import type { Remark } from '../../report/finding.js';
import { SET_PHRASES } from '../../tables/set-phrases.js';
import { nearMisses } from '../../text/near-misses.js';
import type { Rule } from '../rule.js';

/** Inside quotation marks they are single (GB/T 15834-2011, 4.8.3.2). */
const inner = (words: string): string => words.replaceAll('“', '‘').replaceAll('”', '’');

/** Fixed wordings stand whole, in their order, with none of their words changed. */
export const setPhrasesAreWhole: Rule = {
  id: 'words/set-phrases-are-whole',
  level: '严重',
  ofParagraph: true,
  citation: '国办秘函〔2019〕19号（严重表述错误）',
  find: ({ folded }) =>
    SET_PHRASES.flatMap(({ phrase, level, variants = [] }) =>
      nearMisses(folded, phrase, variants).map((place): Remark => ({
        ...place,
        level,
        message: `固定表述应为“${inner(phrase)}”，此处有缺漏、改动或次序颠倒。`,
        suggestion: phrase,
      })),
    ),
};
