import type { SeenPage } from '../reading/marks.js';
import { MM, TYPE_AREA } from '../units.js';
import { linesOf, type Line } from './lines.js';
import type { PageParts } from './parts.js';
import { isInside, tablesOf } from './tables.js';
import { PAGE_NUMBER } from './words.js';

/** Captions and rows of tables are smaller than text by at least so much; points. */
const SMALLER = 2;
const NEAR = 14 * MM;

function isCaption(line: Line, page: Omit<PageParts, 'prose'>, bodySize: number): boolean {
  if (line.size > bodySize - SMALLER) return false;
  const underPicture = page.pictures.some((p) => line.baseline > p.bottom - 2 && line.baseline < p.bottom + NEAR);
  const overTable = page.tables.some((t) => line.baseline < t.top + 2 && line.baseline > t.top - NEAR);
  return underPicture || overTable;
}

/** The number stands alone under or over all text. */
function pageNumberOf(lines: readonly Line[], page: SeenPage): Line | null {
  const outermost = [lines.at(-1), lines[0]];
  const isThere = (line: Line): boolean => line.baseline > page.height - 48 * MM || line.baseline < 30 * MM;
  return outermost.find((line) => line !== undefined && PAGE_NUMBER.test(line.text) && isThere(line)) ?? null;
}

export function recognisePage(page: SeenPage, bodySize: number): PageParts {
  const all = linesOf(page.number, page.glyphs);
  const pageNumber = pageNumberOf(all, page);
  const lines = all.filter((line) => line !== pageNumber);
  const { number, width, height } = page;
  const found = {
    number,
    width,
    height,
    lines,
    pageNumber,
    turned: page.turned,
    tables: tablesOf(page),
    pictures: page.pictures.filter((picture) => !picture.inAnnotation),
  };
  const isProse = (line: Line): boolean =>
    // What stands over the type area is a header; `insideTypeArea` tells of it.
    line.baseline > TYPE_AREA.top - MM &&
    !found.tables.some((table) => isInside(line, table)) &&
    !isCaption(line, found, bodySize);
  return { ...found, prose: lines.filter(isProse) };
}
