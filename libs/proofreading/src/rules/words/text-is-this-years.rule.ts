import type { Remark } from '../../report/finding.js';
import type { Rule } from '../rule.js';

/** Pairs of neighbouring characters of a text, without digits and marks: numbers change from year to year. */
function pairsOf(words: string): Set<string> {
  const plain = words.replace(/[^\u4e00-\u9fff]/g, '');
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < plain.length; at += 1) pairs.add(plain.slice(at, at + 2));
  return pairs;
}

const SHORTEST = 60;
/** Of its pairs of characters so many stand in one paragraph of the other text. */
const ALIKE = 0.7;

/** A paragraph does not repeat last year's report or another department's text. */
export const textIsThisYears: Rule = {
  id: 'words/text-is-this-years',
  level: '提示',
  ofParagraph: true,
  find: ({ folded, paragraphs }, { others = [] }) => {
    const known = others.flatMap(({ name, text }) =>
      text.split('\n').flatMap((line) => (line.length < SHORTEST ? [] : [{ name, pairs: pairsOf(line) }])),
    );
    if (known.length === 0) return [];
    return paragraphs.flatMap(({ start, end }): Remark[] => {
      if (end - start < SHORTEST) return [];
      const own = [...pairsOf(folded.slice(start, end))];
      let best = { share: 0, name: '' };
      for (const { name, pairs } of known) {
        const share = own.filter((pair) => pairs.has(pair)).length / Math.max(1, own.length);
        if (share > best.share) best = { share, name };
      }
      if (best.share < ALIKE) return [];
      return [
        {
          start,
          end: Math.min(end, start + 30),
          message: `本段与${best.name}相似度约${Math.round(best.share * 100)}%，疑似照抄。`,
        },
      ];
    });
  },
};
