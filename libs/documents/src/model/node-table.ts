/**
 * The one table of nodes and marks of a fragment. The Zod schema of stored content and the ProseMirror
 * schema of the editor are both made from it, so they cannot drift apart (docs/adr/0004).
 */
export interface AttributeRow {
  readonly type: 'string' | 'number';
  readonly required: boolean;
}

export interface NodeRow {
  /** ProseMirror content expression; leaf nodes have none. */
  readonly content?: string;
  readonly group?: 'block' | 'inline';
  readonly attributes?: Readonly<Record<string, AttributeRow>>;
  readonly marks?: 'all' | 'none';
}

const text = (required = true): AttributeRow => ({ type: 'string', required });

export const NODE_TABLE = {
  doc: { content: 'block+' },
  paragraph: { group: 'block', content: 'inline*', marks: 'all' },
  text: { group: 'inline' },
  /** A figure from the ledger: bound to one version of one indicator's value, printed as `text`. */
  figureReference: {
    group: 'inline',
    attributes: { indicator: text(), valueVersion: text(), text: text() },
  },
} as const satisfies Record<string, NodeRow>;

export const MARK_TABLE = {
  strong: {},
  superscript: {},
  subscript: {},
} as const;

export type MarkName = keyof typeof MARK_TABLE;
export type NodeName = keyof typeof NODE_TABLE;
