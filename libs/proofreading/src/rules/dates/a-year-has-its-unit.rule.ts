import { remarksOn, type Rule } from '../rule.js';

/** A number like a year with Chinese words right after it, outside quotations and titles. */
const BARE =
  /(?<![\d.A-Za-z〔（/第“—\-~～])((?:19|20)\d{2})(?=[\u4e00-\u9fff]{2})(?![年余多个件起人名项次家户份条场亩万亿元张幅篇册台套辆处所座吨公平米宗例本部位类天小分倍端至到热工块批期班支种面只头株])[\u4e00-\u9fff]{2,8}/g;

/** A year is followed by 年. */
export const aYearHasItsUnit: Rule = {
  id: 'dates/a-year-has-its-unit',
  level: '一般',
  citation: 'GB/T 15835-2011，5.1',
  from: '2011-11-01',
  find: ({ masked }) => {
    let quotes = 0;
    let seen = 0;
    return remarksOn(masked, BARE, ([words, year = ''], at) => {
      for (; seen < at; seen += 1) {
        const char = masked.charAt(seen);
        if (char === '\n') quotes = 0;
        else if (char === '“') quotes += 1;
        else if (char === '”') quotes = Math.max(0, quotes - 1);
      }
      return quotes > 0 ? null : { message: '年份后缺少“年”字。', suggestion: `${year}年${words.slice(4)}` };
    });
  },
};
