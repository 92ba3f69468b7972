import { z } from 'zod';
import { MARK_TABLE, NODE_TABLE, type MarkName, type NodeRow } from './node-table.js';
import { printableText } from './printable-text.js';

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

/** One department's text in one place: what is saved, submitted, adopted and frozen. */
export interface FragmentDoc {
  readonly type: 'doc';
  readonly content: readonly ParagraphNode[];
}

/** Longest text of one fragment, in UTF-16 units; more is a mistake or an attack. */
export const MAX_FRAGMENT_LENGTH = 200_000;

function attributesSchema(row: NodeRow) {
  const shape: Record<string, z.ZodType> = {};
  for (const [name, attribute] of Object.entries(row.attributes ?? {})) {
    const value = attribute.type === 'string' ? printableText(200).min(1) : z.number();
    shape[name] = attribute.required ? value : value.optional();
  }
  return z.strictObject(shape);
}

function namesInGroup(group: 'block' | 'inline'): string[] {
  const rows: [string, NodeRow][] = Object.entries(NODE_TABLE);
  return rows.filter(([, row]) => row.group === group).map(([name]) => name);
}

const mark = z.strictObject({ type: z.enum(Object.keys(MARK_TABLE) as [MarkName, ...MarkName[]]) });

/** Builds the schema of one node from its row; `inline*` and `block+` are the expressions the table uses. */
function nodeSchema(name: string): z.ZodType {
  const row: NodeRow = NODE_TABLE[name as keyof typeof NODE_TABLE];
  const shape: Record<string, z.ZodType> = { type: z.literal(name) };
  if (name === 'text') {
    shape.text = printableText(MAX_FRAGMENT_LENGTH).min(1);
  }
  if (row.attributes) shape.attrs = attributesSchema(row);
  if (row.group === 'inline') shape.marks = z.array(mark).max(3).optional();
  if (row.content) {
    const [, group, count] = /^(block|inline)([*+])$/.exec(row.content) ?? [];
    const members = namesInGroup(group as 'block' | 'inline').map(nodeSchema);
    const content = z.array(z.union(members as [z.ZodType, z.ZodType])).max(5_000);
    shape.content = count === '+' ? content.min(1) : content.optional();
  }
  return z.strictObject(shape);
}

/** Accepts exactly what the table allows; an unknown node, mark or attribute is refused. */
export const fragmentDocSchema = (nodeSchema('doc') as z.ZodType<FragmentDoc>).refine(
  (doc) => plainText(doc).length <= MAX_FRAGMENT_LENGTH,
  `一个部分的正文不得超过 ${MAX_FRAGMENT_LENGTH} 字符,请拆分`,
);

function inlineText(node: InlineNode): string {
  return node.type === 'text' ? node.text : node.attrs.text;
}

/** The words of a fragment, one paragraph a line; span offsets of returns and provenance refer to it. */
export function plainText(doc: FragmentDoc): string {
  return doc.content.map((p) => (p.content ?? []).map(inlineText).join('')).join('\n');
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

export function isEmptyDoc(doc: FragmentDoc): boolean {
  return plainText(doc).trim() === '';
}
