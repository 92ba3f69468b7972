import type { Remark } from '../../report/finding.js';
import { SLOGANS } from '../../tables/slogans.js';
import type { Rule } from '../rule.js';

/** Slogans stand in quotation marks. */
export const slogansHaveQuotationMarks: Rule = {
  id: 'words/slogans-have-quotation-marks',
  level: '提示',
  citation: 'GB/T 15834-2011，4.8.3.2',
  from: '2012-06-01',
  find: ({ masked }) =>
    SLOGANS.flatMap((slogan) => {
      const remarks: Remark[] = [];
      for (let at = masked.indexOf(slogan); at >= 0; at = masked.indexOf(slogan, at + slogan.length)) {
        const end = at + slogan.length;
        const before = masked.slice(Math.max(0, at - 16), at);
        const quoted = before.lastIndexOf('“') > before.lastIndexOf('”') || /[“”]/.test(masked.charAt(end));
        if (!quoted) remarks.push({ start: at, end, message: `“${slogan}”通常加引号。`, suggestion: `“${slogan}”` });
      }
      return remarks;
    }),
};
