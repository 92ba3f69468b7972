import type { TableCellNode, TableNode } from './fragment-doc.js';
import { MAX_TABLE_COLUMNS } from './node-table.js';

/** Where a cell stands: its upper left place in the grid of rows and columns. */
export interface PlacedCell {
  readonly cell: TableCellNode;
  readonly row: number;
  readonly column: number;
}

export interface TableGrid {
  readonly columns: number;
  readonly cells: readonly PlacedCell[];
  /** For each row and column the cell that covers it. */
  readonly places: readonly (readonly PlacedCell[])[];
}

/**
 * Lays the cells of a table on a grid, as HTML does: each goes to the first free place of its row and covers what its
 * spans say. Null when they do not fill a rectangle exactly, or one that is too wide.
 */
export function tableGrid(table: TableNode): TableGrid | null {
  const places: PlacedCell[][] = table.content.map(() => []);
  const cells: PlacedCell[] = [];
  for (const [row, { content = [] }] of table.content.entries()) {
    let column = 0;
    for (const cell of content) {
      while (places[row]?.[column]) column += 1;
      // Before anything is laid: spans come from outside, and may be of any size here.
      if (column + cell.attrs.colspan > MAX_TABLE_COLUMNS) return null;
      const placed = { cell, row, column };
      cells.push(placed);
      for (let y = row; y < row + cell.attrs.rowspan; y += 1) {
        const line = places[y];
        if (!line) return null;
        for (let x = column; x < column + cell.attrs.colspan; x += 1) {
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
