import { z } from 'zod';
import { MARK_TABLE, NODE_NAMES, type NodeName } from '../model/node-table.js';
import { printableText } from '../model/printable-text.js';
import { MAX_FRAGMENT_LENGTH } from '../model/fragment-schema.js';

/** What an attribute of a node or of a changed node may be. */
export type ReviewValue = string | number | boolean | null | readonly number[];

export type SuggestionMark =
  | { readonly type: 'insertion' | 'deletion'; readonly attrs: { readonly id: string | number } }
  | {
      readonly type: 'modification';
      readonly attrs: {
        readonly id: string | number;
        /** `attr`: another value of one attribute; `nodeType`: another kind of block. */
        readonly type: 'attr' | 'nodeType';
        readonly attrName?: string | null;
        readonly previousValue?: ReviewValue;
        readonly newValue?: ReviewValue;
      };
    };

export interface PlainMark {
  readonly type: keyof typeof MARK_TABLE;
}

export type ReviewMark = SuggestionMark | PlainMark;

/** A node of a text under review: as in a fragment, but any node may carry marks of tracked changes. */
export interface ReviewNode {
  readonly type: NodeName;
  readonly attrs?: Readonly<Record<string, ReviewValue>>;
  readonly content?: readonly ReviewNode[];
  readonly text?: string;
  readonly marks?: readonly ReviewMark[];
}

/** A fragment with tracked changes (建议稿), as the editor's plugin writes it. Never stands in a report. */
export interface ReviewDoc {
  readonly type: 'doc';
  readonly content: readonly ReviewNode[];
}

/** doc, three lists with their items, paragraph, text, and some room. */
const DEEPEST = 12;
const MOST_NODES = 50_000;

/** Looked at without recursion, before anything that recurses sees it. */
function isShallow(value: unknown): boolean {
  const waiting: [unknown, number][] = [[value, 0]];
  let seen = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    seen += 1;
    if (depth > DEEPEST || seen > MOST_NODES) return false;
    const content: unknown = typeof node === 'object' && node !== null ? (node as { content?: unknown }).content : null;
    if (Array.isArray(content)) for (const child of content) waiting.push([child, depth + 1]);
  }
  return true;
}

const id = z.union([z.string().regex(/^[A-Za-z0-9-]{1,40}$/), z.int().min(0)]);
const value: z.ZodType<ReviewValue> = z.union([
  printableText(500),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.int()).max(50),
]);
const mark: z.ZodType<ReviewMark> = z.union([
  z.strictObject({ type: z.enum(['insertion', 'deletion']), attrs: z.strictObject({ id }) }),
  z.strictObject({
    type: z.literal('modification'),
    attrs: z.strictObject({
      id,
      type: z.enum(['attr', 'nodeType']),
      attrName: z.string().max(40).nullish(),
      previousValue: value.optional(),
      newValue: value.optional(),
    }),
  }),
  z.strictObject({ type: z.enum(Object.keys(MARK_TABLE) as [PlainMark['type'], ...PlainMark['type'][]]) }),
]);
const node: z.ZodType<ReviewNode> = z.lazy(() =>
  z.strictObject({
    type: z.enum(NODE_NAMES as [NodeName, ...NodeName[]]),
    attrs: z.record(z.string().max(40), value).optional(),
    content: z.array(node).max(5_000).optional(),
    text: printableText(MAX_FRAGMENT_LENGTH).min(1).optional(),
    marks: z.array(mark).max(12).optional(),
  }),
);
const doc: z.ZodType<ReviewDoc> = z.strictObject({ type: z.literal('doc'), content: z.array(node).min(1).max(5_000) });

/**
 * The shape of a text under review. That nothing is hidden in it is `reviewDocIsSound`: with every suggestion refused
 * it is the text it began from, and with every one taken it is a fragment.
 */
export const reviewDocSchema: z.ZodType<ReviewDoc> = z
  .unknown()
  .refine(isShallow, { message: '建议稿的层次过深或过大', abort: true })
  .pipe(doc);

export const isSuggestion = (one: ReviewMark): one is SuggestionMark => 'attrs' in one;

/** The library numbers suggestions; ours are words. Both are told apart as text. */
export const suggestionIdOf = (one: SuggestionMark): string => String(one.attrs.id);

/** The insertion or deletion that a node carries. */
export function changeOf(of: ReviewNode): (SuggestionMark & { readonly type: 'insertion' | 'deletion' }) | null {
  for (const one of of.marks ?? []) if (one.type === 'insertion' || one.type === 'deletion') return one;
  return null;
}
