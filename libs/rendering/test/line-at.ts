import type { PdfLine } from '../src/pdf/read-pdf.js';

/** A line of body text at the type area's left edge, unless told otherwise. */
export function lineAt(changes: Partial<PdfLine>): PdfLine {
  return { page: 1, x: 28 * (72 / 25.4), right: 500, y: 400, size: 16, text: '正文', isAcross: false, ...changes };
}
