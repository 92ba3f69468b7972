import type { Remark } from '../../report/finding.js';
import { MARK_PAIRS, unpairedMarks } from '../../text/pair-marks.js';
import type { Rule } from '../rule.js';

/** The paragraph's own marks of this kind, one inside the other. */
const nestedIn = (folded: string, place: { start: number; end: number }, pair: 'quotations' | 'titles'): number[] =>
  unpairedMarks(folded, place, pair)
    .filter(({ what }) => what === 'nested')
    .map(({ at }) => at);

/** No title or quotation that has another inside is longer. */
const LONGEST = 120;

const INNER = { quotations: '‘ ’', titles: '〈 〉' } as const;

/** Inside quotation marks stand single ones, inside title marks 〈〉. */
export const innerMarksAreSingle: Rule = {
  id: 'marks/inner-marks-are-single',
  level: '一般',
  citation: 'GB/T 15834-2011，4.8.3.3、4.15.3.5',
  from: '2012-06-01',
  systematicFrom: 2,
  find: ({ folded, text, paragraphs }) =>
    paragraphs.flatMap((paragraph) => {
      const remarks: Remark[] = [];
      for (const pair of ['quotations', 'titles'] as const) {
        for (const at of nestedIn(folded, paragraph, pair)) {
          const end = endOf(folded, at, MARK_PAIRS[pair], paragraph.end);
          remarks.push({
            start: at,
            end,
            message: `${pair === 'titles' ? '书名号' : '引号'}内再用时应为单的（${INNER[pair]}）。`,
          });
        }
      }
      for (let at = text.indexOf('<', paragraph.start); at >= 0 && at < paragraph.end; at = text.indexOf('<', at + 1)) {
        const inside = text.slice(at, Math.min(paragraph.end, at + LONGEST)).indexOf('>');
        if (inside < 0) continue;
        const close = at + inside;
        const opened = text.slice(Math.max(paragraph.start, at - LONGEST), at).lastIndexOf('《');
        const from = opened < 0 ? at : Math.max(paragraph.start, at - LONGEST) + opened;
        const after = text.slice(close, Math.min(paragraph.end, close + LONGEST)).indexOf('》');
        const end = from < at && after >= 0 ? close + after + 1 : close + 1;
        const suggestion = text.slice(from, end).replaceAll('<', '〈').replaceAll('>', '〉');
        remarks.push({ start: from, end, message: '书名号内再用书名号时应为〈〉，不用“<”“>”。', suggestion });
        at = close;
      }
      return remarks;
    }),
};

/** The place after the outer pair's closing mark. */
function endOf(folded: string, at: number, [opening, closing]: readonly [string, string], limit: number): number {
  let depth = 0;
  for (let i = at; i < Math.min(limit, at + LONGEST); i += 1) {
    if (folded[i] === opening) depth += 1;
    else if (folded[i] === closing && --depth === 0) return i + 1;
  }
  return Math.min(limit, at + LONGEST);
}
