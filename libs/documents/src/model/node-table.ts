import { NUMBERING_STYLES } from '../outline/numbering.js';

/**
 * The one table of nodes and marks of a fragment. The Zod schema of stored content and the ProseMirror
 * schema of the editor are both made from it, so they cannot drift apart (docs/adr/0004).
 */
export type AttributeRow =
  | { readonly type: 'text'; readonly longest: number; readonly default?: null }
  | { readonly type: 'number'; readonly from: number; readonly to: number; readonly default?: number }
  | { readonly type: 'choice'; readonly of: readonly string[]; readonly default?: string }
  /** SHA-256 in hex. */
  | { readonly type: 'digest' }
  /** Widths of the columns a cell spans, in the editor's pixels; only their proportions are printed. */
  | { readonly type: 'widths'; readonly default: null };

export interface NodeRow {
  /** ProseMirror content expression; leaf nodes have none. */
  readonly content?: string;
  /** How many children at most; more is a mistake or an attack. */
  readonly most?: number;
  readonly group?: 'block' | 'inline';
  /** An attribute without default must be given; one with default is always stored, so that a text has one form. */
  readonly attributes?: Readonly<Record<string, AttributeRow>>;
  readonly marks?: 'all' | 'none';
  /** How prosemirror-tables knows the parts of a table. */
  readonly tableRole?: 'table' | 'row' | 'cell' | 'header_cell';
}

/** A list inside a list inside a list; deeper is refused. */
export const MAX_LIST_DEPTH = 3;
/** Width of the type area in millimetres (GB/T 9704-2012, 5.2.1): no picture is wider. */
export const MAX_IMAGE_WIDTH = 156;
export const MAX_TABLE_ROWS = 200;
/** As many as a page that lies across can hold. */
export const MAX_TABLE_COLUMNS = 16;

const text: AttributeRow = { type: 'text', longest: 200 };
const caption: AttributeRow = { type: 'text', longest: 200, default: null };
/** Style of the computed ordinals; `none` for members that carry no ordinal. */
const numbering: AttributeRow = { type: 'choice', of: [...NUMBERING_STYLES, 'none'] };
const cell = {
  content: 'paragraph+',
  most: 50,
  attributes: {
    colspan: { type: 'number', from: 1, to: MAX_TABLE_COLUMNS, default: 1 },
    rowspan: { type: 'number', from: 1, to: MAX_TABLE_ROWS, default: 1 },
    colwidth: { type: 'widths', default: null },
  },
} as const;

export const NODE_TABLE = {
  doc: { content: 'block+' },
  paragraph: { group: 'block', content: 'inline*', marks: 'all' },
  /** A heading inside a fragment, on a line of its own; its ordinal is computed from `numbering`. */
  heading: { group: 'block', content: 'inline*', marks: 'all', attributes: { numbering } },
  list: { group: 'block', content: 'listItem+', most: 200, attributes: { numbering } },
  listItem: { content: 'paragraph (paragraph|list)*', most: 50 },
  table: { group: 'block', content: 'tableRow+', most: MAX_TABLE_ROWS, attributes: { caption }, tableRole: 'table' },
  // A row may have no cell of its own: where cells of the rows above reach over all its columns.
  tableRow: { content: '(tableCell|tableHeader)*', most: MAX_TABLE_COLUMNS, tableRole: 'row' },
  tableCell: { ...cell, tableRole: 'cell' },
  tableHeader: { ...cell, tableRole: 'header_cell' },
  /** A picture handed in before, named by its bytes; never by an address. */
  image: {
    group: 'block',
    attributes: {
      digest: { type: 'digest' },
      /** For readers who do not see it (GB/T 37668-2019). */
      alt: { type: 'text', longest: 500 },
      /** Printed width in millimetres. */
      width: { type: 'number', from: 10, to: MAX_IMAGE_WIDTH, default: 120 },
      caption,
    },
  },
  text: { group: 'inline' },
  /** A figure from the ledger: bound to one version of one indicator's value, printed as `text`. */
  figureReference: {
    group: 'inline',
    attributes: { indicator: text, valueVersion: text, text },
  },
} as const satisfies Record<string, NodeRow>;

export const MARK_TABLE = {
  strong: {},
  superscript: {},
  subscript: {},
} as const;

export type MarkName = keyof typeof MARK_TABLE;
export type NodeName = keyof typeof NODE_TABLE;

const ROWS: Readonly<Record<NodeName, NodeRow>> = NODE_TABLE;

export const NODE_NAMES = Object.keys(NODE_TABLE) as NodeName[];

/** A row as what all rows are. */
export function nodeRow(name: NodeName): NodeRow {
  return ROWS[name];
}

export function namesInGroup(group: 'block' | 'inline'): NodeName[] {
  return NODE_NAMES.filter((name) => ROWS[name].group === group);
}
