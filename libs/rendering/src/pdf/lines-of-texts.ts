import type { PlacedText } from './browser-text.js';
import type { PdfLine } from './pdf-line.js';

/** Texts of one page whose baselines differ by less stand in one line; points. */
const SAME_BASELINE = 3;

interface Row {
  readonly y: number;
  readonly texts: PlacedText[];
}

/** Texts of one page as lines from top to bottom, each from left to right; blanks alone make no line. */
export function linesOfTexts(page: number, texts: readonly PlacedText[]): PdfLine[] {
  const rows: Row[] = [];
  for (const text of texts) {
    if (text.text.trim() === '') continue;
    // Most often it goes on in the row before; others are looked for from the end.
    const row = rows.findLast(
      (one) => Math.abs(one.y - text.y) < SAME_BASELINE && one.texts[0]?.isAcross === text.isAcross,
    );
    if (row) row.texts.push(text);
    else rows.push({ y: text.y, texts: [text] });
  }
  return rows
    .sort((a, b) => b.y - a.y)
    .map(({ y, texts: row }) => {
      row.sort((a, b) => a.x - b.x);
      return {
        page,
        x: row[0]?.x ?? 0,
        right: row.at(-1)?.right ?? 0,
        y,
        size: Math.max(...row.map((text) => text.size)),
        text: row.map((text) => text.text).join(''),
        isAcross: row[0]?.isAcross ?? false,
      };
    });
}
