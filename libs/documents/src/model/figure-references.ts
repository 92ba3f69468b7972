import type { FragmentDoc } from './fragment-doc.js';

/** A figure from the ledger as it stands in a text: one value of one indicator, and the words it is printed with. */
export interface FigureReference {
  readonly indicator: string;
  readonly valueVersion: string;
  readonly text: string;
}

/** As much of any node as is looked at here: lists and tables hold paragraphs, paragraphs hold references. */
interface AnyNode {
  readonly type: string;
  readonly attrs?: unknown;
  readonly content?: readonly AnyNode[];
}

function* referencesOf(node: AnyNode): Generator<FigureReference> {
  if (node.type === 'figureReference') yield node.attrs as FigureReference;
  for (const child of node.content ?? []) yield* referencesOf(child);
}

/** Every figure reference of a fragment, in reading order. */
export function figureReferencesIn(doc: FragmentDoc): FigureReference[] {
  return [...referencesOf(doc)];
}

function resolved(node: AnyNode, resolve: (reference: FigureReference) => FigureReference): AnyNode {
  const attrs = node.type === 'figureReference' ? { attrs: resolve(node.attrs as FigureReference) } : {};
  const content = node.content ? { content: node.content.map((child) => resolved(child, resolve)) } : {};
  return { ...node, ...attrs, ...content };
}

/** The same fragment with each reference put in its place; the rest stays as it is. */
export function withFigures(doc: FragmentDoc, resolve: (reference: FigureReference) => FigureReference): FragmentDoc {
  return figureReferencesIn(doc).length === 0 ? doc : (resolved(doc, resolve) as unknown as FragmentDoc);
}
