import type { Remark } from '../../report/finding.js';
import type { Rule } from '../rule.js';

const CUTOFF = /截至 ?(?:((?:19|20)\d{2})年)?(\d{1,2}月(?:\d{1,2}日|底|末)?|年底|\d{4}年底)/g;

/** In one report numbers run to one day; others beside them are said to. */
export const figuresHaveOneCutoff: Rule = {
  id: 'dates/figures-have-one-cutoff',
  level: '提示',
  ofWholeReport: true,
  find: ({ masked }) => {
    const all = [...masked.matchAll(CUTOFF)].map((match): Remark & { day: string } => ({
      start: match.index,
      end: match.index + match[0].length,
      day: match[2] ?? '',
      message: '',
    }));
    const [first] = all;
    if (!first) return [];
    const days = [...new Set(all.map(({ day }) => day))];
    const places = all.map(({ start, end }) => ({ start, end }));
    const shown = days.map((day) => `“${day}”`).join('、');
    const message =
      days.length > 1
        ? `全文数据的截止日不一致：${shown}。请统一或说明。`
        : `${all.length}处数据写明截至${shown}，其余数据没有截止日；请统一口径。`;
    if (days.length === 1 && /12月31日|年底|12月底/.test(first.day)) return [];
    return [{ start: first.start, end: first.end, message, places }];
  },
};
