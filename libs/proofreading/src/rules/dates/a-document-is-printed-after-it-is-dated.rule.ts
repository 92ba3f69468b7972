import { printDate } from '@chancery/domain';
import type { Rule } from '../rule.js';
import { printedLine, publishedLine, signedLine } from './date-lines.js';

/** 印发日期 and 公开日期 are not before 成文日期. */
export const aDocumentIsPrintedAfterItIsDated: Rule = {
  id: 'dates/a-document-is-printed-after-it-is-dated',
  level: '严重',
  citation: 'GB/T 9704-2012，7.3.5.4、7.4.3',
  from: '2012-07-01',
  find: (proof, context) => {
    const signed = signedLine(proof);
    const signedOn = signed?.date ?? context.signedOn;
    if (!signedOn) return [];
    const later = [
      { name: '印发日期', line: printedLine(proof), date: context.printedOn },
      { name: '公开日期', line: publishedLine(proof), date: context.publishedOn },
    ];
    return later.flatMap(({ name, line, date }) => {
      const on = line?.date ?? date;
      if (on === undefined || on >= signedOn) return [];
      const { start, end } = line ?? signed ?? { start: 0, end: 0 };
      return [{ start, end, message: `${name}${printDate(on)}早于成文日期${printDate(signedOn)}。` }];
    });
  },
};
