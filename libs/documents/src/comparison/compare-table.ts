import { cellText, type FlowCell, type FlowTable } from '../flow/flow.js';
import { layGrid, type TableGrid } from '../model/table-grid.js';
import { align, type Pair } from './align.js';
import { compareText } from './compare-text.js';
import { likenessOf } from './likeness.js';
import type { PartFate, RedlineCell, RedlineRow, RedlineTable } from './redline.js';

type Grid = TableGrid<FlowCell>;
const NOTHING: Grid = { columns: 0, cells: [], places: [] };

function gridOf(table: FlowTable | null): Grid {
  if (!table) return NOTHING;
  const grid = layGrid(table.rows, (cell) => cell);
  if (!grid) throw new Error('a table that is no rectangle cannot be compared');
  return grid;
}

/** The cell whose upper left corner is at the place; null where a neighbour reaches over it. */
function cellAt({ places }: Grid, row: number | null, column: number | null): FlowCell | null {
  if (row === null || column === null) return null;
  const placed = places[row]?.[column];
  return placed?.row === row && placed.column === column ? placed.cell : null;
}

const textAt = (grid: Grid, row: number, column: number): string => {
  const cell = cellAt(grid, row, column);
  return cell ? cellText(cell) : '';
};
const range = (length: number): number[] => [...Array(length).keys()];

function alignRows(before: Grid, after: Grid): Pair[] {
  const texts = (grid: Grid): string[] =>
    range(grid.places.length).map((row) =>
      range(grid.columns)
        .map((c) => textAt(grid, row, c))
        .join('\t'),
    );
  const [was, is] = [texts(before), texts(after)];
  return align({ before: was, after: is, likeness: likenessOf(was, is) });
}

/** Columns are the same whose cells are the same in the rows that stayed. */
function alignColumns(before: Grid, after: Grid, rows: readonly Pair[]): Pair[] {
  const stayed = rows.filter(
    (row): row is { before: number; after: number } => row.before !== null && row.after !== null,
  );
  const texts = (grid: Grid, side: 'before' | 'after'): string[] =>
    range(grid.columns).map((column) => stayed.map((row) => textAt(grid, row[side], column)).join('\t'));
  const [was, is] = [texts(before, 'before'), texts(after, 'after')];
  return align({ before: was, after: is, likeness: likenessOf(was, is) });
}

function compareCell(was: FlowCell | null, is: FlowCell | null): RedlineCell | null {
  const cell = is ?? was;
  if (!cell) return null;
  const parts = compareText(was ? cellText(was) : '', is ? cellText(is) : '');
  const isSame = parts.every((part) => part.kind === 'same');
  const fate = was && is ? (isSame ? 'same' : 'changed') : is ? 'added' : 'removed';
  return { fate, isHeader: cell.heads !== null, parts };
}

const fateOf = ({ before, after }: Pair): PartFate => (before === null ? 'added' : after === null ? 'removed' : 'same');

/** The redline of a table, down to the characters of its cells; either side may be missing. */
export function compareTables(
  was: FlowTable | null,
  is: FlowTable | null,
): Pick<RedlineTable, 'caption' | 'columns' | 'rows'> {
  const [before, after] = [gridOf(was), gridOf(is)];
  const rowPairs = alignRows(before, after);
  const columnPairs = alignColumns(before, after, rowPairs);
  const rows = rowPairs.map((row): RedlineRow => {
    const cells = columnPairs.map((column) =>
      compareCell(cellAt(before, row.before, column.before), cellAt(after, row.after, column.after)),
    );
    const fate = fateOf(row);
    const isSame = cells.every((cell) => cell === null || cell.fate === 'same');
    return { fate: fate === 'same' && !isSame ? 'changed' : fate, cells };
  });
  return {
    caption: compareText(was?.caption?.text ?? '', is?.caption?.text ?? ''),
    columns: columnPairs.map(fateOf),
    rows,
  };
}
