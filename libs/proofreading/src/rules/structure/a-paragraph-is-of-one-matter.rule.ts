import type { Remark } from '../../report/finding.js';
import type { Rule } from '../rule.js';

/** A paragraph that fills more than a page's half is not read to its end. */
const LONGEST_PARAGRAPH = 900;
/** Under one ordinal so many characters are mostly several matters. */
const LONGEST_ITEM = 420;
const FEWEST_SENTENCES = 7;

/** A very long paragraph is cut, and a long item that tells of several matters gets headings of its own. */
export const aParagraphIsOfOneMatter: Rule = {
  id: 'structure/a-paragraph-is-of-one-matter',
  level: '提示',
  ofWholeReport: true,
  find: ({ paragraphs, headings, sentences }) => {
    const remarks: Remark[] = [];
    for (const { start, end, index, kind } of paragraphs) {
      if (kind !== 'body' || end - start <= LONGEST_PARAGRAPH) continue;
      const [first, second] = headings.filter(({ paragraph }) => paragraph === index);
      const stop = second ? second.wordsAt + 1 : (first?.end ?? start + 30);
      remarks.push({ start, end: Math.min(end, stop), message: `单个自然段长达${end - start}字，建议分段。` });
    }
    headings.forEach((heading, index) => {
      const next = headings[index + 1];
      const stop = Math.min(next?.start ?? Infinity, paragraphs[heading.paragraph]?.end ?? heading.end);
      if (heading.ownLine || stop - heading.end <= LONGEST_ITEM) return;
      const own = sentences.filter(({ start }) => start >= heading.end && start < stop);
      const [first] = own;
      if (own.length < FEWEST_SENTENCES || !first) return;
      const message = `一个序号下有${stop - heading.end}字、${own.length}句，疑似混排多项内容，建议分列小标题。`;
      remarks.push({ start: heading.start, end: Math.min(first.end, first.start + 60), message });
    });
    return remarks;
  },
};
