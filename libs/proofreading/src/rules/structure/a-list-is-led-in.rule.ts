import type { Remark } from '../../report/finding.js';
import type { Rule } from '../rule.js';

/** Words that lead to a list. */
const LEADS = /(?:表现在|体现在|表现为|体现为|主要是|问题是|做法是|情况是|措施是|如下|包括|方面|问题|不足|环节|有|为)$/;

/** Before 一是 … a mark ends the lead-in; and after 如下： something comes. */
export const aListIsLedIn: Rule = {
  id: 'structure/a-list-is-led-in',
  level: '一般',
  citation: 'GB/T 15834-2011，4.7',
  from: '2012-06-01',
  find: ({ folded, headings, paragraphs }) => {
    const remarks: Remark[] = headings.flatMap(({ style, inside, number, start, wordsAt }): Remark[] => {
      if (style !== '一是' || !inside || number !== 1) return [];
      const before = folded.slice(Math.max(0, start - 6), start);
      if (!LEADS.test(before)) return [];
      const from = start - Math.min(before.length, 5);
      return [
        {
          start: from,
          end: wordsAt,
          message: '“一是”之前缺少冒号。',
          suggestion: `${folded.slice(from, start)}：${folded.slice(start, wordsAt)}`,
        },
      ];
    });
    paragraphs.forEach(({ start, end, index, kind }) => {
      const words = folded.slice(Math.max(start, end - 12), end).trimEnd();
      const isLast = index === paragraphs.length - 1;
      const next = paragraphs[index + 1];
      const nextIsEnd =
        next !== undefined &&
        /^ *(?:特此报告|(?:19|20)\d{2}年)/.test(folded.slice(next.start, next.start + 12)) &&
        end - next.start < 30;
      if (kind === 'body' && (isLast || nextIsEnd) && /(?:如下|包括|以下[^，。]{0,6})：$/.test(words)) {
        remarks.push({ start: Math.max(start, end - 12), end, message: '预告的内容没有出现。' });
      }
    });
    return remarks;
  },
};
