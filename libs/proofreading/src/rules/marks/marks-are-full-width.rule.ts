import type { Remark } from '../../report/finding.js';
import { FULL_WIDTH_MARKS } from '../../text/fold-text.js';
import type { Rule } from '../rule.js';

const HALF_WIDTH = new Set(Object.keys(FULL_WIDTH_MARKS).filter((mark) => mark !== '<' && mark !== '>'));
const isChinese = (char: string): boolean => /[\u3400-\u9fff”“》《）（、。%]/.test(char);

/** The nearest character that is no blank and no mark of this kind. */
function neighbour(text: string, at: number, step: -1 | 1): string {
  let i = at + step;
  while (i >= 0 && i < text.length && (text[i] === ' ' || HALF_WIDTH.has(text.charAt(i))) && Math.abs(i - at) < 4)
    i += step;
  return text.charAt(i);
}

/** Marks in Chinese text are full-width: ，：；（）！？ and no ASCII. */
export const marksAreFullWidth: Rule = {
  id: 'marks/marks-are-full-width',
  level: '一般',
  citation: 'GB/T 15834-2011，5.1',
  from: '2012-06-01',
  systematicFrom: 4,
  find: ({ text, folded }) => {
    const remarks: Remark[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const char = text.charAt(at);
      // What folding leaves alone belongs to a number.
      if (!HALF_WIDTH.has(char) || folded[at] === char) continue;
      if (!isChinese(neighbour(text, at, -1)) && !isChinese(neighbour(text, at, 1))) continue;
      const suggestion = FULL_WIDTH_MARKS[char];
      remarks.push({
        start: at,
        end: at + 1,
        message: `中文中应用全角“${suggestion}”，原文为半角“${char}”。`,
        suggestion,
      });
    }
    return remarks;
  },
};
