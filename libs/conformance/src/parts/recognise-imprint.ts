import type { SeenDocument } from '../reading/marks.js';
import { MM } from '../units.js';
import type { Line } from './lines.js';
import type { Imprint, PageParts } from './parts.js';
import { levelRules } from './tables.js';
import { COPIES, PRINTING } from './words.js';

/** How far a rule of the imprint is from its nearest line; points. */
const NEAR = 34;

/** 版记: the line that ends with the date of 印发, with the 抄送 over it, searched from the end. */
export function recogniseImprint(document: SeenDocument, pages: readonly PageParts[]): Imprint | null {
  for (const page of [...pages].reverse()) {
    const at = page.lines.findLastIndex((line) => PRINTING.test(line.text));
    const printing = page.lines[at];
    const seen = document.pages[page.number - 1];
    if (!printing || !seen) continue;
    const copies = copiesOver(page.lines.slice(0, at), printing);
    const top = (copies[0] ?? printing).baseline - NEAR;
    const rules = levelRules(seen, 60 * MM).filter((r) => r.top > top && r.top < printing.baseline + NEAR);
    return { page: page.number, copies, printing, rules };
  }
  return null;
}

function copiesOver(lines: readonly Line[], printing: Line): Line[] {
  const start = lines.findLastIndex((line) => COPIES.test(line.text));
  const first = lines[start];
  // What is farther away belongs to the text.
  if (!first || printing.baseline - first.baseline > 14 * NEAR) return [];
  return lines.slice(start).filter((line) => Math.abs(line.size - first.size) < 1);
}
