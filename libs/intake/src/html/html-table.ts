import { layGrid, MAX_TABLE_COLUMNS, MAX_TABLE_ROWS } from '@chancery/documents';
import { CELL_PARAGRAPH_MARK } from '../draft/characters.js';
import type { BuiltCell, RunLook, SourceBuilder } from '../source/source-builder.js';
import { BLOCK_TAGS } from './block-tags.js';
import type { HtmlElement } from './html-node.js';
import { lookOf } from './look-of.js';

/** A cell with more than this is a column of a page, not of a table. UTF-16 units. */
const LONGEST_CELL = 1_500;

function* elementsBelow(element: HtmlElement): Generator<HtmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* elementsBelow(child);
  }
}

const lengthOf = (element: HtmlElement): number =>
  element.children.reduce((sum, child) => sum + (typeof child === 'string' ? child.length : lengthOf(child)), 0);

function rowsOf(element: HtmlElement): HtmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string' || child.tag === 'table') return [];
    return child.tag === 'tr' ? [child] : rowsOf(child);
  });
}

const cellsOf = (row: HtmlElement): HtmlElement[] =>
  row.children.filter(
    (child): child is HtmlElement => typeof child !== 'string' && (child.tag === 'td' || child.tag === 'th'),
  );

/** Many pages are laid out in tables: one of data has two columns and more, short cells, and no table inside. */
export function isDataTable(table: HtmlElement): boolean {
  for (const { tag } of elementsBelow(table)) if (tag === 'table') return false;
  const rows = rowsOf(table).map(cellsOf);
  if (rows.length === 0 || rows.length > MAX_TABLE_ROWS) return false;
  const columns = Math.max(...rows.map((row) => row.length));
  return (
    columns >= 2 &&
    columns <= MAX_TABLE_COLUMNS &&
    rows.every((row) => row.every((cell) => lengthOf(cell) <= LONGEST_CELL))
  );
}

const span = (value: string | undefined, most: number): number =>
  Math.min(most, Math.max(1, Math.trunc(Number(value)) || 1));

export function readHtmlTable(builder: SourceBuilder, table: HtmlElement, look: RunLook): void {
  const elements = rowsOf(table);
  const rows = elements.map((row, y) =>
    cellsOf(row).map((cell): BuiltCell<HtmlElement | null> => ({
      isHeader: cell.tag === 'th',
      colspan: span(cell.attributes.colspan, MAX_TABLE_COLUMNS),
      rowspan: span(cell.attributes.rowspan, elements.length - y),
      content: cell,
    })),
  );
  const caption = table.children.find((child) => typeof child !== 'string' && child.tag === 'caption');
  if (caption && typeof caption !== 'string') {
    fill(builder, caption, look, () => undefined);
    builder.endParagraph({ centred: true });
  }
  const sound = layGrid(rows, (cell) => cell)
    ? rows
    : rows.map((row) => row.map((cell) => ({ ...cell, colspan: 1, rowspan: 1 })));
  builder.addTable(sound, builder.takeCaption(), (cell, nextParagraph) => {
    if (cell) fill(builder, cell, look, nextParagraph);
  });
}

/** The words of a cell; a block inside it begins a paragraph. */
function fill(builder: SourceBuilder, cell: HtmlElement, around: RunLook, nextParagraph: () => void): void {
  let hasWords = false;
  let isBroken = false;
  const read = (element: HtmlElement, look: RunLook): void => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        const words = child.replace(/[ \t\r\n\f]+/g, ' ').replace(/[\u0000-\u001f]/g, '');
        if (words.trim() === '' && (!hasWords || isBroken)) continue;
        if (isBroken && hasWords) nextParagraph();
        isBroken = false;
        hasWords = true;
        builder.addWords(words, look);
      } else if (child.tag === 'br') {
        if (hasWords && !isBroken) builder.addWords(CELL_PARAGRAPH_MARK, look);
      } else {
        const isBlock = BLOCK_TAGS.has(child.tag);
        if (isBlock) isBroken = true;
        read(child, lookOf(child, look));
        if (isBlock) isBroken = true;
      }
    }
  };
  read(cell, lookOf(cell, around));
}
