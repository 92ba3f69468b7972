import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Flow, FlowBlock, FlowCell, FlowImage, FlowParagraph, FlowSpan, FlowTable } from '../flow/flow.js';
import type { NumberingStyle } from '../outline/numbering.js';

/** Class of a heading's face: 一、黑体（一）楷体, the rest in the body's face (GB/T 9704-2012, 7.3.3). */
const FACES: Record<NumberingStyle, string> = {
  '一、': 'face-hei',
  '（一）': 'face-kai',
  '1.': 'face-body',
  '（1）': 'face-body',
  一是: 'face-body',
};

const MARK_TAGS = { strong: 'strong', superscript: 'sup', subscript: 'sub' } as const;

/** How a picture is shown: where its bytes are and how wide it is, in millimetres. */
export interface ShownPicture {
  readonly source: string;
  readonly width: number;
}
/** Finds the picture of an image: bytes in the page itself, or an address of the application by digest. */
export type ShowPicture = (image: FlowImage) => ShownPicture;

function spanElement(span: FlowSpan): ElementContent {
  let content: ElementContent = { type: 'text', value: span.text };
  for (const mark of span.marks) content = h(MARK_TAGS[mark], [content]);
  if (span.role === 'gap') return h('span', { className: ['gap'] }, [content]);
  if (span.style) return h('span', { className: [FACES[span.style]] }, [content]);
  return content;
}

/** Joins ordinal and heading of one node, so that a reader's tool finds them as one. */
function paragraphElement(paragraph: FlowParagraph): Element {
  const children = paragraph.spans.map(spanElement);
  if (paragraph.kind === 'heading') return h(`h${Math.min(paragraph.level + 1, 6)}`, children);
  return h('p', children);
}

function cellElement(cell: FlowCell): Element {
  const [first, ...rest] = cell.paragraphs;
  const children =
    rest.length === 0 ? (first ?? []).map(spanElement) : cell.paragraphs.map((spans) => h('p', spans.map(spanElement)));
  const spans = {
    ...(cell.colspan > 1 ? { colSpan: cell.colspan } : {}),
    ...(cell.rowspan > 1 ? { rowSpan: cell.rowspan } : {}),
  };
  if (cell.heads === null) return h('td', spans, children);
  const group = (cell.heads === 'column' ? cell.colspan : cell.rowspan) > 1 ? 'group' : '';
  const scope = `${cell.heads === 'column' ? 'col' : 'row'}${group}`;
  return h('th', { ...spans, scope }, children);
}

function tableElement(table: FlowTable): Element {
  const rows = table.rows.map((row) => h('tr', row.map(cellElement)));
  const head = rows.slice(0, table.headerRows);
  return h('table', [
    ...(table.caption ? [h('caption', [spanElement(table.caption)])] : []),
    h(
      'colgroup',
      table.columns.map((share) => h('col', { style: `width: ${(share * 100).toFixed(2)}%` })),
    ),
    ...(head.length > 0 ? [h('thead', head)] : []),
    h('tbody', rows.slice(table.headerRows)),
  ]);
}

function imageElement(image: FlowImage, show: ShowPicture): Element {
  const { source, width } = show(image);
  return h('figure', [
    h('img', { src: source, alt: image.alt, style: `width: ${width.toFixed(2)}mm` }),
    ...(image.caption ? [h('figcaption', [spanElement(image.caption)])] : []),
  ]);
}

function blockElement(block: FlowBlock, show: ShowPicture): Element {
  switch (block.kind) {
    case 'heading':
    case 'body':
      return paragraphElement(block);
    case 'table':
      return tableElement(block);
    case 'image':
      return imageElement(block, show);
  }
}

/**
 * The body as semantic HTML: own-line headings are h2 and below, tables have captions and header cells that say what
 * they head, pictures say what they show, the rest is p. Made as a tree, never from strings.
 */
export function writeBodyHtml(flow: Flow, show: ShowPicture): string {
  return toHtml(flow.blocks.map((block) => blockElement(block, show)));
}
