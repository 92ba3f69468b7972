import type { Remark } from '../../report/finding.js';
import type { Rule } from '../rule.js';

const CHINESE = '[\\u3400-\\u9fff，。；：、！？“”‘’《》（）〔〕—]';
/** Blanks between Chinese characters or marks; the beginning of a paragraph is left to the layout. */
const STRAY = new RegExp(`(?<=${CHINESE}) +(?=${CHINESE}|\\d)`, 'g');
/** Blanks inside quotation marks between words: something stood there, mostly “+”. */
const IN_QUOTATION = /“([^“”\n ]{1,12}(?: [^“”\n ]{1,12}){1,3})”/g;

/** Chinese text has no blanks between its characters; inside a quoted name one tells of a lost “+”. */
export const noStrayBlanks: Rule = {
  id: 'marks/no-stray-blanks',
  level: '一般',
  citation: 'GB/T 15834-2011，5.1',
  from: '2012-06-01',
  systematicFrom: 6,
  find: ({ folded, paragraphs, headings }) => {
    // A blank after an ordinal is for another rule.
    const ordinalEnds = new Set(headings.map(({ wordsAt }) => wordsAt));
    return paragraphs.flatMap(({ start, end }) => {
      const line = folded.slice(start, end).trimEnd();
      const remarks: Remark[] = [];
      const quoted: [number, number][] = [];
      for (const match of line.matchAll(IN_QUOTATION)) {
        const at = start + match.index;
        const [whole, words = ''] = match;
        quoted.push([match.index, match.index + whole.length]);
        remarks.push({
          start: at,
          end: at + whole.length,
          message: '引号内有空格，疑似丢失“+”等字符。',
          suggestion: `“${words.replaceAll(' ', '+')}”`,
        });
      }
      for (const match of line.matchAll(STRAY)) {
        if (line.slice(0, match.index).trim() === '' || ordinalEnds.has(start + match.index)) continue;
        if (quoted.some(([from, to]) => match.index >= from && match.index < to)) continue;
        // Side by side on one line of a letterhead or a table: wide gaps are layout.
        if (match[0].length > 2) continue;
        const from = Math.max(0, match.index - 4);
        const to = Math.min(line.length, match.index + match[0].length + 4);
        const words = line.slice(from, to);
        remarks.push({
          start: start + from,
          end: start + to,
          message: '多余的空格。',
          suggestion: words.replaceAll(' ', ''),
        });
      }
      return remarks;
    });
  },
};
