import { cellText, type FlowCell, type FlowTable } from '../flow/flow.js';
import { layGrid } from '../model/table-grid.js';
import { PAGE, widthInCharacters } from './page-metrics.js';

/** Characters of a table's size across the type area. */
const ACROSS = (PAGE.typeWidth * 72) / 25.4 / PAGE.tablePoints;
/** Rules and padding of a cell, in characters. */
const PADDING = 0.75;
/** A column of words needs no more: they wrap. */
const WORDS = 4;

/** What nobody can read in two lines: a figure with its point, sign or unit. */
const UNBROKEN = /[0-9A-Za-z.,%〔〕:/+-]+/g;

/** Characters a line that a cell needs to be read: its longest figure, or a few of its words. */
function needOf(cell: FlowCell): number {
  const text = cellText(cell);
  const figures = (text.match(UNBROKEN) ?? []).map(widthInCharacters);
  return Math.max(...figures, Math.min(WORDS, widthInCharacters(text)));
}

/**
 * Whether the columns of a table together need more than the width of an upright page. It is then printed across the
 * page, its head on the page's left side (GB/T 9704-2012, 9: 横排表格).
 */
export function isWideTable({ columns, rows }: Pick<FlowTable, 'columns' | 'rows'>): boolean {
  const needs = columns.map(() => 0);
  for (const { cell, column } of layGrid(rows, (one) => one)?.cells ?? []) {
    if (cell.colspan === 1) needs[column] = Math.max(needs[column] ?? 0, needOf(cell));
  }
  return needs.reduce((sum, need) => sum + need + PADDING, 0) > ACROSS;
}
