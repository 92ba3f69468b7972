import type {
  BlockNode,
  FragmentDoc,
  ImageNode,
  InlineNode,
  ListNode,
  ParagraphNode,
  TableCellNode,
  TableNode,
} from '../model/fragment-doc.js';
import { CELL, CELL_PARAGRAPH, LINE } from '../model/plain-text.js';
import { tableGrid, type TableGrid } from '../model/table-grid.js';
import { printOrdinal, type NumberingStyle } from '../outline/numbering.js';
import { columnShares } from './column-shares.js';
import type { FlowCell, FlowImage, FlowParagraph, FlowSpan, FlowTable, SpanRole, SpanSource } from './flow.js';
import type { HeadingCounters } from './heading-counters.js';

/** What a fragment gives to the flow, in order. Words that do not start a paragraph go on in the one before. */
export type FlowPiece =
  | { readonly kind: 'words'; readonly starts: boolean; readonly spans: readonly FlowSpan[] }
  | (FlowParagraph & { readonly kind: 'heading' })
  | FlowTable
  | FlowImage;

/** A header of more rows would leave no room for the table under it. */
const MOST_HEADER_ROWS = 4;

/**
 * Lays out one fragment. Offsets of spans run along `plainText` of the fragment: every word that it has is read here
 * in the same order, with the same separators between.
 */
export function layFragment(doc: FragmentDoc, source: SpanSource, headings: HeadingCounters): FlowPiece[] {
  const reader = new FragmentReader(source, headings);
  doc.content.forEach((block, index) => reader.block(block, index > 0));
  return reader.pieces;
}

class FragmentReader {
  readonly pieces: FlowPiece[] = [];
  private offset = 0;

  constructor(
    private readonly source: SpanSource,
    private readonly headings: HeadingCounters,
  ) {}

  /** @param starts Whether words of this block begin a paragraph; the first block's go on where the fragment stands. */
  block(block: BlockNode, starts: boolean): void {
    switch (block.type) {
      case 'paragraph':
        return this.words(block, starts, '');
      case 'heading':
        return this.heading(block.content ?? [], block.attrs.numbering);
      case 'list':
        return this.list(block, starts);
      case 'table':
        return this.table(block);
      case 'image':
        return this.image(block);
    }
  }

  private words(paragraph: ParagraphNode, starts: boolean, ordinal: string): void {
    const spans = this.inlines(paragraph.content ?? []);
    this.pass(LINE);
    // An empty paragraph prints nothing, and takes no number.
    if (spans.length === 0) return;
    this.pieces.push({ kind: 'words', starts, spans: [...this.computed(ordinal, null), ...spans] });
  }

  private heading(inlines: readonly InlineNode[], numbering: NumberingStyle | 'none'): void {
    const style = numbering === 'none' ? null : numbering;
    const spans = this.inlines(inlines, 'heading', style);
    this.pass(LINE);
    if (spans.length === 0) return;
    const { ordinal, level } = this.headings.next(numbering);
    this.pieces.push({ kind: 'heading', level, spans: [...this.computed(ordinal, style), ...spans] });
  }

  private list(list: ListNode, starts: boolean): void {
    const { numbering } = list.attrs;
    // 一是 … 二是 …: members of a sentence, that run on in one paragraph.
    const runsIn = numbering === '一是';
    let n = 0;
    list.content.forEach((item, index) => {
      item.content.forEach((block, part) => {
        const breaks = part > 0 || (!runsIn && (starts || index > 0));
        if (block.type === 'list') return this.list(block, breaks);
        const counts = part === 0 && numbering !== 'none' && (block.content ?? []).length > 0;
        if (counts) n += 1;
        return this.words(block, breaks, counts ? printOrdinal(numbering, n) : '');
      });
    });
  }

  private table(table: TableNode): void {
    const grid = tableGrid(table);
    if (!grid) throw new Error('a table that is no rectangle cannot be printed');
    const caption = this.caption(table.attrs.caption, LINE);
    const headerRows = headerRowsOf(grid);
    const rows = table.content.map(({ content = [] }, row) => {
      const cells = content.map((cell, i) => {
        if (i > 0) this.pass(CELL);
        return this.cell(cell, row < headerRows);
      });
      this.pass(LINE);
      return cells;
    });
    const isEmpty = rows.every((row) => row.every((cell) => cell.paragraphs.every((spans) => spans.length === 0)));
    if (isEmpty && caption === null) return;
    this.pieces.push({ kind: 'table', caption, headerRows, columns: columnShares(table), rows });
  }

  private cell(cell: TableCellNode, inHeader: boolean): FlowCell {
    const paragraphs = cell.content.map((paragraph, i) => {
      if (i > 0) this.pass(CELL_PARAGRAPH);
      return this.inlines(paragraph.content ?? []);
    });
    const { colspan, rowspan } = cell.attrs;
    const heads = cell.type === 'tableCell' ? null : inHeader ? 'column' : 'row';
    return { heads, colspan, rowspan, paragraphs };
  }

  private image({ attrs: { digest, alt, width, caption } }: ImageNode): void {
    const source = { ...this.source, offset: this.offset };
    const said = this.caption(caption, '');
    if (said === null) this.pass(alt);
    this.pass(LINE);
    this.pieces.push({ kind: 'image', digest, alt, width, caption: said, source });
  }

  private caption(text: string | null, after: string): FlowSpan | null {
    if (text === null) return null;
    const span = this.span(text, 'text', []);
    this.pass(after);
    return span;
  }

  private inlines(inlines: readonly InlineNode[], role: SpanRole = 'text', style: FlowSpan['style'] = null) {
    return inlines.map((inline): FlowSpan => {
      const marks = (inline.marks ?? []).map((mark) => mark.type);
      return inline.type === 'text'
        ? this.span(inline.text, role, marks, style)
        : this.span(inline.attrs.text, 'figure', marks, style);
    });
  }

  private span(text: string, role: SpanRole, marks: FlowSpan['marks'], style: FlowSpan['style'] = null): FlowSpan {
    const span: FlowSpan = { text, role, marks, style, source: { ...this.source, offset: this.offset } };
    this.pass(text);
    return span;
  }

  /** Words that are not in the fragment but computed. */
  private computed(ordinal: string, style: FlowSpan['style']): FlowSpan[] {
    return ordinal === '' ? [] : [{ text: ordinal, role: 'ordinal', marks: [], style, source: this.source }];
  }

  private pass(text: string): void {
    this.offset += text.length;
  }
}

/** Rows at the top of which every cell is a header and none reaches further down. */
function headerRowsOf({ places, cells }: TableGrid<TableCellNode>): number {
  const isHeader = places.map((line) => line.every(({ cell }) => cell.type === 'tableHeader'));
  let rows = isHeader.indexOf(false);
  const cutsACell = (): boolean => cells.some(({ row, cell }) => row < rows && row + cell.attrs.rowspan > rows);
  while (rows > 0 && cutsACell()) rows -= 1;
  return rows > MOST_HEADER_ROWS ? 0 : Math.max(rows, 0);
}
