import { MAX_TABLE_COLUMNS, MAX_TABLE_ROWS } from '@chancery/documents';
import { childOf, elementsOf, type XmlElement } from '../xml/xml-element.js';
import { readWords } from './read-paragraph.js';
import { cellsOf, membersOf } from './table-cells.js';
import type { WalkState } from './walk-state.js';
import { wordsOf } from './words-of.js';

type ReadBlocks = (state: WalkState, parent: XmlElement) => void;

/** A table, row by row. One of a single cell is a frame around text; one too large for the model becomes paragraphs. */
export function readTable(state: WalkState, table: XmlElement, readBlocks: ReadBlocks): void {
  const rows = membersOf(table, 'tr').filter((row) => stands(state, row));
  const cells = cellsOf(rows);
  const columns = Math.max(0, ...cells.map((row) => row.reduce((sum, { colspan }) => sum + colspan, 0)));
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0]?.content : null;
  if (only) return readBlocks(state, only);
  if (columns === 0) return;
  if (cells.length > MAX_TABLE_ROWS || columns > MAX_TABLE_COLUMNS) {
    state.builder.warn(
      'TABLE_FLATTENED',
      `一个表格有 ${cells.length} 行 ${columns} 列,超过 ${MAX_TABLE_ROWS} 行 ${MAX_TABLE_COLUMNS} 列,已改为逐行文字。请拆分或作为附件。`,
    );
    for (const row of cells) for (const { content } of row) if (content) readBlocks(state, content);
    return;
  }
  state.builder.addTable(cells, state.builder.takeCaption(), (cell, nextParagraph) => {
    if (cell) readCell(state, cell, nextParagraph);
  });
  state.pendingBoxes = [];
}

/** A row inserted or deleted as a tracked change. */
function stands(state: WalkState, row: XmlElement): boolean {
  const properties = childOf(row, 'trPr');
  for (const kind of ['insertion', 'deletion'] as const) {
    const element = childOf(properties, kind === 'insertion' ? 'ins' : 'del');
    if (!element) continue;
    const { id, decision } = state.revisions.begin(kind);
    if (decision === null) state.revisions.note(id, kind, element, wordsOf(row), state.builder.at, state.builder.at);
    const isGone = kind === 'insertion' ? decision === 'reject' : decision !== 'reject';
    if (isGone) return false;
  }
  return true;
}

/** Paragraphs of a cell; those of a table inside it follow one by one. */
function readCell(state: WalkState, cell: XmlElement, nextParagraph: () => void): void {
  const before = state.inCell;
  state.inCell = true;
  const paragraphs = paragraphsOf(cell);
  // Word wants a paragraph at a cell's end, and puts an empty one behind a table inside it.
  const last = paragraphs.findLastIndex((paragraph) => wordsOf(paragraph) !== '');
  paragraphs.slice(0, Math.max(1, last + 1)).forEach((paragraph, i) => {
    if (i > 0) nextParagraph();
    readWords(state, paragraph);
  });
  state.inCell = before;
}

const CONTAINERS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'tbl', 'tr', 'tc']);

function paragraphsOf(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'p') return [child];
    return CONTAINERS.has(child.name) ? paragraphsOf(child) : [];
  });
}
