import type { Glyph } from '../reading/marks.js';
import { EM_ASCENT, median } from '../units.js';

/** Characters on one baseline, from left to right; points from the page's upper left. */
export interface Line {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Size of most characters. */
  readonly size: number;
  /** Without blanks. */
  readonly text: string;
  readonly glyphs: readonly Glyph[];
}

/** Upper and lower edge of the em boxes of a line. */
export const emTop = (line: Pick<Line, 'baseline' | 'size'>): number => line.baseline - EM_ASCENT * line.size;
export const emBottom = (line: Pick<Line, 'baseline' | 'size'>): number => line.baseline + (1 - EM_ASCENT) * line.size;

/** Characters whose baselines differ by less belong together; points. */
const SAME_BASELINE = 2.5;

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);
export const chineseOf = (line: Line): Glyph[] => line.glyphs.filter((glyph) => isChinese(glyph.text));

function lineOf(page: number, glyphs: readonly Glyph[]): Line {
  const sorted = [...glyphs].sort((a, b) => a.left - b.left);
  return {
    page,
    left: Math.min(...sorted.map((glyph) => glyph.left)),
    right: Math.max(...sorted.map((glyph) => glyph.right)),
    baseline: median(sorted.map((glyph) => glyph.baseline)),
    size: median(sorted.map((glyph) => glyph.size)),
    text: sorted.map((glyph) => glyph.text).join(''),
    glyphs: sorted,
  };
}

/** Lines of one page from top to bottom; what is raised or lowered in small type stays in its line. */
export function linesOf(page: number, glyphs: readonly Glyph[]): Line[] {
  const rows: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    if (row && Math.abs((row[0] as Glyph).baseline - glyph.baseline) < SAME_BASELINE) row.push(glyph);
    else rows.push([glyph]);
  }
  const lines = rows.map((row) => lineOf(page, row));
  const joined: Line[] = [];
  for (const [i, line] of lines.entries()) {
    const home = [lines[i - 1], lines[i + 1]].find((other) => other !== undefined && isScriptOf(line, other));
    if (!home) joined.push(line);
  }
  return joined.map((line) => {
    const scripts = lines.filter((other) => other !== line && isScriptOf(other, line));
    if (scripts.length === 0) return line;
    const whole = lineOf(page, [...line.glyphs, ...scripts.flatMap((other) => other.glyphs)]);
    return { ...whole, baseline: line.baseline, size: line.size };
  });
}

/** Whether `small` is a footnote mark or an index of `line`. */
function isScriptOf(small: Line, line: Line): boolean {
  const isSmall = small.size < 0.8 * line.size;
  const isThere = small.baseline > line.baseline - 0.7 * line.size && small.baseline < line.baseline + 0.4 * line.size;
  return isSmall && isThere && small.left > line.left - 1 && small.left < line.right + 0.5 * line.size;
}
