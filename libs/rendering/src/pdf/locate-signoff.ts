import type { SealPlacement } from '@chancery/application';
import type { PdfLine } from './read-pdf.js';

const strip = (text: string): string => text.replace(/\s+/g, '');

/**
 * The point over 署名 and 成文日期 that the seal is centred on: the last printed date with the office's name on the
 * line above. Name and date come to stand a little below the seal's centre (GB/T 9704-2012, 7.3.5.1).
 * @throws Error when they are not there: then nothing may be sealed.
 */
export function locateSignoff(lines: readonly PdfLine[], issuer: string, signedOn: string): SealPlacement {
  for (let i = lines.length - 1; i > 0; i -= 1) {
    const date = lines[i];
    const name = lines[i - 1];
    if (!date || !name || strip(date.text) !== signedOn || strip(name.text) !== issuer) continue;
    if (date.page !== name.page) break;
    const RAISE = 8; // points from the middle of both baselines to the seal's centre
    return { page: date.page, centreX: (date.x + date.right) / 2, centreY: (name.y + date.y) / 2 + RAISE };
  }
  throw new Error('署名与成文日期不在同一页,不能定位印章');
}
