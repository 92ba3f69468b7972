import type { TableCellNode, TableNode } from './fragment-doc.js';
import { MAX_TABLE_COLUMNS } from './node-table.js';

/** How far a cell reaches, in rows and columns. */
export interface Spans {
  readonly colspan: number;
  readonly rowspan: number;
}

/** Where a cell stands: its upper left place in the grid of rows and columns. */
export interface PlacedCell<C> {
  readonly cell: C;
  readonly row: number;
  readonly column: number;
}

export interface TableGrid<C> {
  readonly columns: number;
  readonly cells: readonly PlacedCell<C>[];
  /** For each row and column the cell that covers it. */
  readonly places: readonly (readonly PlacedCell<C>[])[];
}

/**
 * Lays cells on a grid, as HTML does: each goes to the first free place of its row and covers what its spans say.
 * Null when they do not fill a rectangle exactly, or one that is too wide.
 */
export function layGrid<C>(rows: readonly (readonly C[])[], spansOf: (cell: C) => Spans): TableGrid<C> | null {
  const places: PlacedCell<C>[][] = rows.map(() => []);
  const cells: PlacedCell<C>[] = [];
  for (const [row, content] of rows.entries()) {
    let column = 0;
    for (const cell of content) {
      while (places[row]?.[column]) column += 1;
      const { colspan, rowspan } = spansOf(cell);
      // Before anything is laid: spans come from outside, and may be of any size here.
      if (column + colspan > MAX_TABLE_COLUMNS) return null;
      const placed = { cell, row, column };
      cells.push(placed);
      for (let y = row; y < row + rowspan; y += 1) {
        const line = places[y];
        if (!line) return null;
        for (let x = column; x < column + colspan; x += 1) {
          if (line[x]) return null;
          line[x] = placed;
        }
      }
    }
  }
  const columns = places[0]?.length ?? 0;
  // Object.keys leaves out holes, `length` counts them: both must be the same in every row.
  const whole = places.every((line) => line.length === columns && Object.keys(line).length === columns);
  return whole && columns > 0 ? { columns, cells, places } : null;
}

/** The grid of a table in a fragment; null when its cells make no rectangle. */
export function tableGrid(table: TableNode): TableGrid<TableCellNode> | null {
  return layGrid(
    table.content.map(({ content = [] }) => content),
    ({ attrs }) => attrs,
  );
}
