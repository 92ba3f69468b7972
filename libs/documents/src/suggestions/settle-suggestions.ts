import { joinBlocks, mayJoin } from './join-blocks.js';
import {
  isSuggestion,
  suggestionIdOf,
  type ReviewDoc,
  type ReviewNode,
  type ReviewValue,
  type SuggestionMark,
} from './review-doc.js';
import { tidyReview } from './tidy-review.js';
import { changeOfWorking, holdsWords, leafBlocks, takeAway, workingCopy, type WorkingNode } from './working-node.js';

type Verdict = 'apply' | 'reject';
type Concerns = (mark: SuggestionMark) => boolean;

interface Settling {
  /** The marks whose words go: insertions when refused, deletions when taken. */
  readonly goes: 'insertion' | 'deletion';
  readonly concerns: Concerns;
  readonly verdict: Verdict;
}

/**
 * Takes suggestions into the text: what they insert stays, what they delete goes. With `id` only that one.
 * Pure, and the same in browser and server: the server's result is what stands.
 */
export function applySuggestions(doc: ReviewDoc, id?: string): ReviewDoc {
  return settle(doc, 'apply', id);
}

/** Refuses suggestions: what they insert goes, what they delete or change is as it was. With `id` only that one. */
export function rejectSuggestions(doc: ReviewDoc, id?: string): ReviewDoc {
  return settle(doc, 'reject', id);
}

function settle(doc: ReviewDoc, verdict: Verdict, id: string | undefined): ReviewDoc {
  const concerns: Concerns = (mark) => id === undefined || suggestionIdOf(mark) === id;
  const settling: Settling = { goes: verdict === 'apply' ? 'deletion' : 'insertion', concerns, verdict };
  const root = workingCopy(doc);
  takeBlocks(root, settling);
  joinAcrossEdges(root, settling);
  settleNode(root, settling);
  return tidyReview({ type: 'doc', content: root.content.map(plain) });
}

/** The id of the change that takes a node away; null for one that stays. */
function goesWith(node: WorkingNode | undefined, { goes, concerns }: Settling): string | null {
  const change = node ? changeOfWorking(node) : null;
  return change?.type === goes && concerns(change) ? suggestionIdOf(change) : null;
}

function takeBlocks(node: WorkingNode, settling: Settling): void {
  for (const child of [...node.content]) {
    if (!holdsWords(node) && goesWith(child, settling) !== null) takeAway(child);
    else takeBlocks(child, settling);
  }
}

/** A change that runs out of one block into the next takes the edge between them with it. */
function joinAcrossEdges(root: WorkingNode, settling: Settling): void {
  const blocks = [...leafBlocks(root)];
  const joins: [WorkingNode, WorkingNode][] = [];
  blocks.forEach((block, i) => {
    const next = blocks[i + 1];
    if (!next || !holdsWords(block) || !holdsWords(next)) return;
    const id = goesWith(block.content.at(-1), settling);
    if (id !== null && id === goesWith(next.content[0], settling) && mayJoin(block, next)) joins.push([block, next]);
  });
  for (const [block, next] of joins.reverse()) joinBlocks(block, next);
}

function settleNode(node: WorkingNode, settling: Settling): void {
  if (holdsWords(node)) node.content = node.content.filter((child) => goesWith(child, settling) === null);
  if (settling.verdict === 'reject') restore(node, settling.concerns);
  node.marks = node.marks.filter((mark) => !isSuggestion(mark) || !settling.concerns(mark));
  for (const child of node.content) settleNode(child, settling);
}

/** Gives a changed node back its kind and its attributes. */
function restore(node: WorkingNode, concerns: Concerns): void {
  for (const mark of node.marks) {
    if (mark.type !== 'modification' || !concerns(mark)) continue;
    const { type, attrName, previousValue } = mark.attrs;
    if (type === 'nodeType') node.type = String(previousValue) as ReviewNode['type'];
    else if (attrName) node.attrs = withValue(node.attrs, attrName, previousValue);
  }
}

function withValue(attrs: WorkingNode['attrs'], name: string, value: ReviewValue | undefined): WorkingNode['attrs'] {
  const others = Object.entries(attrs ?? {}).filter(([key]) => key !== name);
  const next = Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
  return Object.keys(next).length > 0 ? next : null;
}

function plain(node: WorkingNode): ReviewNode {
  return {
    type: node.type,
    ...(node.attrs ? { attrs: node.attrs } : {}),
    ...(node.text === null ? {} : { text: node.text }),
    ...(node.marks.length > 0 ? { marks: node.marks } : {}),
    ...(node.content.length > 0 ? { content: node.content.map(plain) } : {}),
  };
}
