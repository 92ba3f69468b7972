import type { Remark } from '../../report/finding.js';
import type { Rule } from '../rule.js';
import { printedLine, signedLine } from '../dates/date-lines.js';

const WHOLE_DOCUMENT = 1500;
const ISSUER = /(?:人民政府|委员会|局|厅|办公室|委|院)$/;
const TITLE = /(?:报告|情况|总结|汇报)(?:（[^）]{1,12}）)?$/;

/** A whole document has a title, an issuer and a date under the text; the imprint names the office that printed it. */
export const aDocumentHasItsFrame: Rule = {
  id: 'structure/a-document-has-its-frame',
  level: '提示',
  citation: 'GB/T 9704-2012，7.3.1、7.3.5、7.4.3',
  from: '2012-07-01',
  ofWholeReport: true,
  find: (proof, context) => {
    const { folded, paragraphs } = proof;
    if (context.bodyOnly === true || proof.text.length < WHOLE_DOCUMENT) return [];
    const remarks: Remark[] = [];
    const line = (index: number): string => {
      const paragraph = paragraphs.at(index);
      return paragraph ? folded.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 120)).trim() : '';
    };
    const heads = [0, 1, 2, 3].map(line);
    if (context.title === undefined && !heads.some((words) => words.length < 60 && TITLE.test(words))) {
      remarks.push({ start: 0, end: 0, message: '没有标题。' });
    }
    if (folded.slice(-400).includes('特此报告') && !heads.some((words) => /：$/.test(words) && words.length < 60)) {
      remarks.push({ start: 0, end: 0, message: '文末为“特此报告”，系上行文，但没有主送机关。' });
    }
    const end = proof.text.length;
    const signed = signedLine(proof);
    const tail = paragraphs.slice(-6).map((_, index, all) => line(index - all.length));
    if (!tail.some((words) => words.length < 40 && ISSUER.test(words))) {
      const place = signed ?? { start: end, end };
      remarks.push({
        start: place.start,
        end: place.end,
        message: `文末没有发文机关署名${signed ? '' : '和成文日期'}。`,
      });
    }
    const printed = printedLine(proof);
    if (printed) {
      const start = folded.lastIndexOf('\n', printed.start) + 1;
      const office = folded.slice(start, printed.start).trim();
      if (office.endsWith('人民政府'))
        remarks.push({
          start,
          end: printed.end,
          message: '印发机关一般为本机关的办公室（办公厅），与发文机关署名应能对应。',
        });
    }
    return remarks;
  },
};
