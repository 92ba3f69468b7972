import { tableGrid } from '../model/table-grid.js';
import type { TableCellNode, TableNode } from '../model/fragment-doc.js';
import { widthInCharacters } from '../writers/page-metrics.js';

/** A column is neither narrower nor wider than so many characters, when its words decide. */
const NARROWEST = 3;
const WIDEST = 18;

function widestParagraph(cell: TableCellNode): number {
  const texts = cell.content.map((p) => (p.content ?? []).map((i) => (i.type === 'text' ? i.text : i.attrs.text)));
  return Math.max(...texts.map((text) => widthInCharacters(text.join(''))));
}

/** What each column takes of the table's width: as drawn in the editor, or by its words where nobody drew it. */
export function columnShares(table: TableNode): number[] {
  const grid = tableGrid(table);
  if (!grid) throw new Error('a table that is no rectangle cannot be printed');
  const drawn = new Array<number>(grid.columns).fill(0);
  const byWords = new Array<number>(grid.columns).fill(NARROWEST);
  for (const { cell, column } of grid.cells) {
    cell.attrs.colwidth?.forEach((width, i) => (drawn[column + i] ||= width));
    if (cell.attrs.colspan > 1) continue;
    byWords[column] = Math.max(byWords[column] ?? 0, Math.min(widestParagraph(cell), WIDEST));
  }
  const widths = drawn.every((width) => width > 0) ? drawn : byWords;
  const sum = widths.reduce((a, b) => a + b, 0);
  // No column vanishes, however narrow it was drawn.
  const floored = widths.map((width) => Math.max(width / sum, 0.03));
  const total = floored.reduce((a, b) => a + b, 0);
  return floored.map((width) => width / total);
}
