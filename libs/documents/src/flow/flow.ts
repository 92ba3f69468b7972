import type { MarkName } from '../model/node-table.js';
import type { NumberingStyle } from '../outline/numbering.js';

/** Where a span's words come from. */
export interface SpanSource {
  readonly nodeKey: string;
  /** Absent for ordinals and headings of the outline. */
  readonly sectionId?: string;
  readonly departmentId?: string;
  /** Offset of the span's first UTF-16 unit in `plainText` of the fragment; absent for computed words. */
  readonly offset?: number;
}

export type SpanRole = 'ordinal' | 'heading' | 'text' | 'figure' | 'gap';

export interface FlowSpan {
  readonly text: string;
  readonly role: SpanRole;
  readonly marks: readonly MarkName[];
  /** Numbering style of the heading the span belongs to; decides its face. */
  readonly style: NumberingStyle | null;
  readonly source: SpanSource;
}

/** A printed paragraph: a heading on its own line, or text that may begin with run-in headings. */
export interface FlowParagraph {
  readonly kind: 'heading' | 'body';
  /** Depth in the outline, 1 for 一、; 0 where a body paragraph opens no heading. */
  readonly level: number;
  readonly spans: readonly FlowSpan[];
}

export interface FlowCell {
  /** What the cell is the header of; null for a cell of the body. */
  readonly heads: 'column' | 'row' | null;
  readonly colspan: number;
  readonly rowspan: number;
  readonly paragraphs: readonly (readonly FlowSpan[])[];
}

export interface FlowTable {
  readonly kind: 'table';
  readonly caption: FlowSpan | null;
  /** Rows at the top that stand again on every page. */
  readonly headerRows: number;
  /** What each column takes of the table's width; together 1. */
  readonly columns: readonly number[];
  readonly rows: readonly (readonly FlowCell[])[];
}

export interface FlowImage {
  readonly kind: 'image';
  readonly digest: string;
  /** Said to readers who do not see the picture. */
  readonly alt: string;
  /** Millimetres */
  readonly width: number;
  readonly caption: FlowSpan | null;
  readonly source: SpanSource;
}

/** Begins an attachment (附件) with a text of its own; what follows, up to the next, belongs to it. */
export interface FlowAttachment {
  readonly kind: 'attachment';
  readonly title: FlowSpan;
}

export type FlowBlock = FlowParagraph | FlowTable | FlowImage | FlowAttachment;

export interface Flow {
  readonly blocks: readonly FlowBlock[];
  /** Printed ordinal of each numbered node, by key: the only place ordinals are made. */
  readonly ordinals: Readonly<Record<string, string>>;
}

const spansText = (spans: readonly FlowSpan[]): string => spans.map((span) => span.text).join('');

export function paragraphText(paragraph: FlowParagraph): string {
  return spansText(paragraph.spans);
}

/** The words of one cell; its paragraphs are parted by a blank. */
export function cellText(cell: FlowCell): string {
  return cell.paragraphs.map(spansText).join(' ');
}

/** One block as text: a table's caption and rows a line each with a tab between cells, a picture as what it shows. */
export function blockText(block: FlowBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'body':
      return paragraphText(block);
    case 'table': {
      const rows = block.rows.map((row) => row.map(cellText).join('\t'));
      return [...(block.caption ? [block.caption.text] : []), ...rows].join('\n');
    }
    case 'attachment':
      return block.title.text;
    case 'image':
      return `〔图：${block.caption?.text ?? block.alt}〕`;
  }
}

/** The body as plain text, one paragraph a line. */
export function flowText(flow: Flow): string {
  return flow.blocks.map(blockText).join('\n');
}

/** Digests of the pictures that are printed, each once. */
export function flowImageDigests(flow: Flow): string[] {
  return [...new Set(flow.blocks.flatMap((block) => (block.kind === 'image' ? [block.digest] : [])))];
}
