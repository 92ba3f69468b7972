import type { Remark } from '../../report/finding.js';
import type { Rule } from '../rule.js';

/** Paragraphs shorter than this close a part and open none. */
const SHORTEST = 60;

/** Where the great parts carry run-in headings, a paragraph after them without one is a part without a heading. */
export const partsHaveHeadings: Rule = {
  id: 'structure/parts-have-headings',
  level: '提示',
  ofWholeReport: true,
  find: ({ headings, paragraphs, folded }) => {
    const top = headings.filter(({ level, inside }) => level === 1 && !inside);
    const [first] = top;
    if (!first || top.length < 2 || top.some(({ ownLine }) => ownLine)) return [];
    const numbered = new Set(headings.filter(({ inside }) => !inside).map(({ paragraph }) => paragraph));
    return paragraphs
      .filter(({ index, start, end }) => index > first.paragraph && !numbered.has(index) && end - start >= SHORTEST)
      .map(({ start, end }): Remark => {
        const stop = folded.slice(start, end).search(/[，。].{0,60}?[，。]/);
        const first60 = Math.min(end, start + Math.max(stop, 0) + 30);
        return { start, end: first60, message: '其他部分都有编号和标题，此段没有。' };
      });
  },
};
