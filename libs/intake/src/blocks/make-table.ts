import {
  MAX_TABLE_COLUMNS,
  MAX_TABLE_ROWS,
  tableGrid,
  type BlockNode,
  type ParagraphNode,
  type TableNode,
} from '@chancery/documents';
import type { Whereabouts } from '../draft/whereabouts.js';
import type { SourceCell, SourceTable } from '../source/source.js';
import { inlinesOf, type PlacedMark } from './inlines-of.js';

const LONGEST_CAPTION = 200;
const MOST_PARAGRAPHS = 50;

/** A table of the model; one whose merged cells make no rectangle, or that is too wide, loses its merging or its grid. */
export function makeTable(
  table: SourceTable,
  text: string,
  places: Whereabouts,
  marks: readonly PlacedMark[],
): BlockNode {
  const paragraph = (range: { start: number; end: number }): ParagraphNode => {
    const { start, end } = places.range(range);
    const content = inlinesOf(text, start, end, marks);
    return { type: 'paragraph', ...(content.length > 0 ? { content } : {}) };
  };
  const cell = (one: SourceCell, isMerged: boolean) => ({
    type: one.isHeader ? ('tableHeader' as const) : ('tableCell' as const),
    attrs: { colspan: isMerged ? one.colspan : 1, rowspan: isMerged ? one.rowspan : 1, colwidth: null },
    content:
      one.paragraphs.length > 0
        ? one.paragraphs.slice(0, MOST_PARAGRAPHS).map(paragraph)
        : [paragraph({ start: 0, end: 0 })],
  });
  const placed = table.caption ? places.range(table.caption) : { start: 0, end: 0 };
  const caption = text.slice(placed.start, placed.end).trim();
  const attrs = { caption: caption === '' ? null : caption.slice(0, LONGEST_CAPTION) };
  const merged: TableNode = {
    type: 'table',
    attrs,
    content: table.rows.map((row) => ({ type: 'tableRow', content: row.map((one) => cell(one, true)) })),
  };
  if (merged.content.length <= MAX_TABLE_ROWS && tableGrid(merged)) return merged;
  return padded(table, attrs, (one) => cell(one, false));
}

/** Every row with as many cells as the longest, up to what the model holds; nothing is merged. */
function padded(
  { rows }: SourceTable,
  attrs: TableNode['attrs'],
  cell: (one: SourceCell) => NonNullable<TableNode['content'][number]['content']>[number],
): TableNode {
  const kept = rows.slice(0, MAX_TABLE_ROWS);
  const columns = Math.min(MAX_TABLE_COLUMNS, Math.max(1, ...kept.map((row) => row.length)));
  const empty: SourceCell = { isHeader: false, colspan: 1, rowspan: 1, paragraphs: [] };
  return {
    type: 'table',
    attrs,
    content: kept.map((row) => ({
      type: 'tableRow',
      content: Array.from({ length: columns }, (_, i) => cell(row[i] ?? empty)),
    })),
  };
}
