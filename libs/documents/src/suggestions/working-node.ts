import { nodeRow } from '../model/node-table.js';
import { changeOf, type ReviewDoc, type ReviewMark, type ReviewNode, type ReviewValue } from './review-doc.js';

/** A copy that is changed in place while suggestions are settled; it knows where it stands. */
export interface WorkingNode {
  type: ReviewNode['type'];
  attrs: Record<string, ReviewValue> | null;
  text: string | null;
  marks: ReviewMark[];
  content: WorkingNode[];
  parent: WorkingNode | null;
}

export function workingCopy(node: ReviewNode | ReviewDoc, parent: WorkingNode | null = null): WorkingNode {
  const given: ReviewNode = node;
  const copy: WorkingNode = {
    type: given.type,
    attrs: given.attrs ? { ...given.attrs } : null,
    text: given.text ?? null,
    marks: [...(given.marks ?? [])],
    content: [],
    parent,
  };
  copy.content = (given.content ?? []).map((child) => workingCopy(child, copy));
  return copy;
}

export const holdsWords = ({ type }: { readonly type: ReviewNode['type'] }): boolean =>
  nodeRow(type).content === 'inline*';

/** Nothing is joined across the edge of a table or of its cells. */
export const isBarrier = ({ type }: WorkingNode): boolean => {
  const role = nodeRow(type).tableRole;
  return role !== undefined && role !== 'row';
};

export function ancestorsOf(node: WorkingNode): WorkingNode[] {
  const found: WorkingNode[] = [];
  for (let at = node.parent; at; at = at.parent) found.push(at);
  return found;
}

export const changeOfWorking = (node: WorkingNode) => changeOf(node as unknown as ReviewNode);

/** Takes a node away, and what it leaves empty where emptiness is not allowed. */
export function takeAway(node: WorkingNode): void {
  const { parent } = node;
  if (!parent) return;
  parent.content = parent.content.filter((child) => child !== node);
  node.parent = null;
  const needsContent = !holdsWords(parent) && parent.type !== 'doc' && parent.type !== 'tableRow';
  if (parent.content.length === 0 && needsContent) takeAway(parent);
}

/** Blocks that hold words, and leaf blocks between them, in reading order. */
export function* leafBlocks(node: WorkingNode): Generator<WorkingNode> {
  if (holdsWords(node) || nodeRow(node.type).content === undefined) yield node;
  else for (const child of node.content) yield* leafBlocks(child);
}
