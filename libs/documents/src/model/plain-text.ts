import type { BlockNode, FragmentDoc, InlineNode, ListItemNode, TableNode } from './fragment-doc.js';

/** Between paragraphs of one table cell; one unit long, like every other separator, so that offsets add up. */
export const CELL_PARAGRAPH = ' ';
export const CELL = '\t';
export const LINE = '\n';

function inlineText(node: InlineNode): string {
  return node.type === 'text' ? node.text : node.attrs.text;
}

const inlinesText = (inlines: readonly InlineNode[] = []): string => inlines.map(inlineText).join('');

function tableLines(table: TableNode): string[] {
  const rows = table.content.map(({ content = [] }) =>
    content.map((cell) => cell.content.map((p) => inlinesText(p.content)).join(CELL_PARAGRAPH)).join(CELL),
  );
  return table.attrs.caption === null ? rows : [table.attrs.caption, ...rows];
}

function itemLines(item: ListItemNode): string[] {
  return item.content.flatMap((block) => blockLines(block));
}

function blockLines(block: BlockNode): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [inlinesText(block.content)];
    case 'list':
      return block.content.flatMap(itemLines);
    case 'table':
      return tableLines(block);
    case 'image':
      return [block.attrs.caption ?? block.attrs.alt];
  }
}

/**
 * The words of a fragment: span offsets of returns and provenance refer to it. A paragraph, heading or list item a
 * line, without ordinals; of a table its caption and its rows a line each, cells parted by a tab and paragraphs of a
 * cell by a blank; of a picture its caption, or what stands for the picture where it has none.
 */
export function plainText(doc: FragmentDoc): string {
  return doc.content.flatMap(blockLines).join(LINE);
}

/** Nothing to send: no word, no figure, no picture; empty tables and list items count for nothing. */
export function isEmptyDoc(doc: FragmentDoc): boolean {
  return plainText(doc).trim() === '';
}
