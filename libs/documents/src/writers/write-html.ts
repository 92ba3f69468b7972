import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { attachmentLabel, partsOfFlow, type FlowContent } from '../flow/attachments-of-flow.js';
import type { Flow, FlowCell, FlowImage, FlowParagraph, FlowSpan, FlowTable } from '../flow/flow.js';
import type { NumberingStyle } from '../outline/numbering.js';
import { columnClass } from './column-widths.js';
import { isWideTable } from './is-wide-table.js';
import { titleLines } from './title-lines.js';

/** Class of a heading's face: 一、黑体（一）楷体, the rest in the body's face (GB/T 9704-2012, 7.3.3). */
const FACES: Record<NumberingStyle, string> = {
  '一、': 'face-hei',
  '（一）': 'face-kai',
  '1.': 'face-body',
  '（1）': 'face-body',
  一是: 'face-body',
};

const MARK_TAGS = { strong: 'strong', superscript: 'sup', subscript: 'sub' } as const;

/** How a picture is shown: where its bytes are, and its size in millimetres. */
export interface ShownPicture {
  readonly source: string;
  readonly width: number;
  readonly height: number;
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
  const caption = table.caption ? [spanElement(table.caption)] : [];
  const grid = (name: ElementContent[]): Element =>
    h('table', [
      ...name,
      h(
        'colgroup',
        table.columns.map((share) => h('col', { className: [columnClass(share)] })),
      ),
      ...(head.length > 0 ? [h('thead', head)] : []),
      h('tbody', rows.slice(table.headerRows)),
    ]);
  if (!isWideTable(table)) return grid(caption.length > 0 ? [h('caption', caption)] : []);
  // The browser leaves a caption alone on a page that lies across; a figure's it keeps with the table.
  return h('figure', { className: ['wide'] }, [...(caption.length > 0 ? [h('figcaption', caption)] : []), grid([])]);
}

function imageElement(image: FlowImage, show: ShowPicture): Element {
  const { source, width, height } = show(image);
  const pixels = (millimetres: number): number => Math.round((millimetres * 96) / 25.4);
  return h('figure', [
    h('img', { src: source, alt: image.alt, width: pixels(width), height: pixels(height) }),
    ...(image.caption ? [h('figcaption', [spanElement(image.caption)])] : []),
  ]);
}

/** What lies across the page (横排表格): the table, and what must stand on the same page. */
const across = (...elements: Element[]): Element => h('div', { className: ['across'] }, elements);

function blockElement(block: FlowContent, show: ShowPicture): Element {
  switch (block.kind) {
    case 'heading':
    case 'body':
      return paragraphElement(block);
    case 'table':
      return isWideTable(block) ? across(tableElement(block)) : tableElement(block);
    case 'image':
      return imageElement(block, show);
  }
}

/** A line of a title, on a line of its own. */
const lineNodes = (line: string, i: number): ElementContent[] => [
  ...(i > 0 ? [h('br')] : []),
  { type: 'text', value: line },
];

/**
 * The body as semantic HTML: own-line headings are h2 and below, tables have captions and header cells that say what
 * they head, pictures say what they show, the rest is p. Made as a tree, never from strings.
 */
export function writeBodyHtml(flow: Flow, show: ShowPicture): string {
  return toHtml(partsOfFlow(flow).body.map((block) => blockElement(block, show)));
}

/**
 * What is attached: 附件 and its number, its title, its text. One after the other without wrappers, as the body is.
 * @param total how many attachments the list (附件说明) names, those without a text here among them
 */
export function writeAttachmentsHtml(flow: Flow, total: number, show: ShowPicture): string {
  const elements = partsOfFlow(flow).attachments.flatMap(({ title, blocks: [first, ...rest] }, i) => {
    const opening = [
      h('p', { className: ['attachment-label'] }, attachmentLabel(i + 1, total)),
      h('h2', { className: ['attachment-title'] }, titleLines(title.text).flatMap(lineNodes)),
    ];
    const others = rest.map((block) => blockElement(block, show));
    // A table across the page takes the heading with it: a page for the heading alone would be all but empty.
    if (first?.kind === 'table' && isWideTable(first)) return [across(...opening, tableElement(first)), ...others];
    return [...opening, ...(first ? [blockElement(first, show)] : []), ...others];
  });
  return toHtml(elements);
}
