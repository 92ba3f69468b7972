import type { NumberingStyle } from '../outline/numbering.js';
import type { MarkName } from './node-table.js';

export interface Mark {
  readonly type: MarkName;
}

export type InlineNode =
  | { readonly type: 'text'; readonly text: string; readonly marks?: readonly Mark[] }
  | {
      readonly type: 'figureReference';
      readonly attrs: { readonly indicator: string; readonly valueVersion: string; readonly text: string };
      readonly marks?: readonly Mark[];
    };

export interface ParagraphNode {
  readonly type: 'paragraph';
  readonly content?: readonly InlineNode[];
}

/** Style of the ordinals of headings and list items; the ordinals themselves are computed. */
export type BlockNumbering = NumberingStyle | 'none';

export interface HeadingNode {
  readonly type: 'heading';
  readonly attrs: { readonly numbering: BlockNumbering };
  readonly content?: readonly InlineNode[];
}

export interface ListItemNode {
  readonly type: 'listItem';
  readonly content: readonly (ParagraphNode | ListNode)[];
}

export interface ListNode {
  readonly type: 'list';
  readonly attrs: { readonly numbering: BlockNumbering };
  readonly content: readonly ListItemNode[];
}

export interface TableCellNode {
  readonly type: 'tableCell' | 'tableHeader';
  readonly attrs: {
    readonly colspan: number;
    readonly rowspan: number;
    readonly colwidth: readonly number[] | null;
  };
  readonly content: readonly ParagraphNode[];
}

export interface TableRowNode {
  readonly type: 'tableRow';
  readonly content?: readonly TableCellNode[];
}

export interface TableNode {
  readonly type: 'table';
  readonly attrs: { readonly caption: string | null };
  readonly content: readonly TableRowNode[];
}

export interface ImageNode {
  readonly type: 'image';
  readonly attrs: {
    readonly digest: string;
    readonly alt: string;
    /** Millimetres */
    readonly width: number;
    readonly caption: string | null;
  };
}

export type BlockNode = ParagraphNode | HeadingNode | ListNode | TableNode | ImageNode;

/** One department's text in one place: what is saved, submitted, adopted and frozen. */
export interface FragmentDoc {
  readonly type: 'doc';
  readonly content: readonly BlockNode[];
}

/** Makes a fragment of plain text, one paragraph for each line that has text. */
export function docOfText(text: string): FragmentDoc {
  const lines = text.split(/\r?\n/).filter((line) => line.length > 0);
  const paragraphs = lines.map((line): ParagraphNode => ({
    type: 'paragraph',
    content: [{ type: 'text', text: line }],
  }));
  return { type: 'doc', content: paragraphs.length > 0 ? paragraphs : [{ type: 'paragraph' }] };
}

/** Every picture that a text names, by digest, each once. */
export function imageDigests(doc: FragmentDoc): string[] {
  // Pictures are blocks of the text itself, never inside lists or tables.
  const digests = doc.content.flatMap((block) => (block.type === 'image' ? [block.attrs.digest] : []));
  return [...new Set(digests)];
}
