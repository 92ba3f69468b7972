import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { linesOfTexts } from './lines-of-texts.js';
import type { PdfLine } from './pdf-line.js';
import { asUpright } from './placed-text.js';

export type { PdfLine } from './pdf-line.js';

const require = createRequire(import.meta.url);
const PDFJS = dirname(require.resolve('pdfjs-dist/package.json'));

export interface PrintedPdf {
  readonly pages: number;
  readonly lines: PdfLine[];
}

interface Item {
  str: string;
  transform: number[];
  width: number;
}

/** Lines of every page in reading order, read with pdf.js; it knows nothing of how they were drawn. */
export async function readPdfLines(data: Uint8Array): Promise<PrintedPdf> {
  // Only when it is needed: on Node 20 it puts slow stand-ins in the place of what the whole process uses.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: new Uint8Array(data), // a copy: pdf.js takes the buffer over
    cMapUrl: `${join(PDFJS, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(PDFJS, 'standard_fonts')}/`,
    useSystemFonts: false,
    isEvalSupported: false,
    verbosity: 0,
  });
  const pdf = await task.promise;
  try {
    const lines: PdfLine[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const content = await page.getTextContent();
      const texts = (content.items as Item[]).map(
        ({ str, transform: [a = 1, b = 0, c = 0, d = 0, x = 0, y = 0], width }) => {
          const length = Math.hypot(a, b) || 1;
          return asUpright({
            text: str,
            x,
            y,
            along: [(a / length) * width, (b / length) * width],
            size: Math.hypot(c, d),
          });
        },
      );
      lines.push(...linesOfTexts(number, texts));
    }
    return { pages: pdf.numPages, lines };
  } finally {
    await task.destroy();
  }
}

const POINTS_PER_MM = 72 / 25.4;
const TYPE_LEFT = 28 * POINTS_PER_MM;
const TYPE_BOTTOM = 35 * POINTS_PER_MM;
/** A page that lies across is as high as others are wide. */
const ACROSS_TOP = TYPE_BOTTOM + 156 * POINTS_PER_MM;
const TYPE_TOP = (297 - 37) * POINTS_PER_MM;

/** Neither a page number, which stands under it, nor a proof's mark over it. */
export const isInTypeArea = (line: PdfLine): boolean =>
  line.y >= TYPE_BOTTOM - 4 && line.y <= (line.isAcross ? ACROSS_TOP : TYPE_TOP);

/** The words of every line in the type area: without the page numbers under it and a proof's mark over it. */
export function bodyLines(lines: readonly PdfLine[]): string[] {
  return lines.filter(isInTypeArea).map((line) => line.text);
}

/**
 * Paragraphs of a printed document: a new one where a line is indented, or its size differs from the line before.
 * Page numbers (under the type area) and a proof's mark (over it) are left out; white space is removed.
 */
export function paragraphsOfLines(lines: readonly PdfLine[]): string[] {
  const paragraphs: string[] = [];
  let previous: PdfLine | null = null;
  for (const line of lines) {
    if (!isInTypeArea(line)) continue;
    const text = line.text.replace(/\s+/g, '');
    const starts = previous === null || line.x > TYPE_LEFT + 12 || Math.abs(line.size - previous.size) > 1;
    if (starts) paragraphs.push(text);
    else paragraphs[paragraphs.length - 1] += text;
    previous = line;
  }
  return paragraphs;
}
