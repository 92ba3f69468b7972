import type { BusinessDate } from '@chancery/domain';
import type { Place } from '../../report/finding.js';
import type { ProofText } from '../../text/proof-text.js';

/** A date that stands for itself: under the text, in the imprint, over a page. */
export interface DateLine extends Place {
  readonly date: BusinessDate;
}

const day = (year = '', month = '', date = ''): BusinessDate =>
  `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;

const SIGNED = /^ *((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日 *$/;
const PRINTED = /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日印发/;
const PUBLISHED =
  /(?:发布|公开|发文|更新)(?:时间|日期)：? *((?:19|20)\d{2})[-年/](\d{1,2})[-月/](\d{1,2})日?(?: *\d{1,2}:\d{2}(?::\d{2})?)?/;

function lineBy(proof: ProofText, shape: RegExp): DateLine | null {
  // Such lines stand at the ends of a text; the last one counts.
  for (const { start, end } of [...proof.paragraphs].reverse()) {
    if (end - start > 200) continue;
    const match = shape.exec(proof.folded.slice(start, end));
    if (match)
      return {
        start: start + match.index,
        end: start + match.index + match[0].length,
        date: day(match[1], match[2], match[3]),
      };
  }
  return null;
}

/** 成文日期 as it stands under the text. */
export const signedLine = (proof: ProofText): DateLine | null => lineBy(proof, SIGNED);
/** 印发日期 of the imprint. */
export const printedLine = (proof: ProofText): DateLine | null => lineBy(proof, PRINTED);
/** The day of publication as a page tells it. */
export const publishedLine = (proof: ProofText): DateLine | null => lineBy(proof, PUBLISHED);
