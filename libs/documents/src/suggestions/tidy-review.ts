import { MARK_TABLE } from '../model/node-table.js';
import type { FragmentDoc } from '../model/fragment-doc.js';
import { isSuggestion, type ReviewDoc, type ReviewMark, type ReviewNode } from './review-doc.js';

/** The plugin's anchors where a change has no word of its own to stand on; printed nowhere. */
const ANCHOR = /\u200b/g;

const MARK_ORDER = Object.keys(MARK_TABLE);
const rank = (mark: ReviewMark): number => (isSuggestion(mark) ? MARK_ORDER.length : MARK_ORDER.indexOf(mark.type));

function tidyMarks(marks: readonly ReviewMark[] = []): { marks?: ReviewMark[] } {
  return marks.length > 0 ? { marks: [...marks].sort((a, b) => rank(a) - rank(b)) } : {};
}

export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => sameValue(left[key], right[key]));
}

const isTrack = ({ marks = [] }: ReviewNode): boolean => marks.some(isSuggestion);

function tidyContent(content: readonly ReviewNode[], keepAnchors: boolean): ReviewNode[] {
  const tidy: ReviewNode[] = [];
  for (const child of content) {
    const node = tidyNode(child, keepAnchors);
    if (node.type === 'text' && !node.text) continue;
    const last = tidy.at(-1);
    if (last?.type === 'text' && node.type === 'text' && sameValue(last.marks, node.marks)) {
      tidy[tidy.length - 1] = { ...last, text: `${last.text ?? ''}${node.text ?? ''}` };
    } else tidy.push(node);
  }
  return tidy;
}

function tidyNode(node: ReviewNode, keepAnchors: boolean): ReviewNode {
  const { type, attrs, content, text, marks } = node;
  const children = content ? tidyContent(content, keepAnchors) : [];
  // An anchor belongs to the change that it marks; without that it is nothing.
  const words = text !== undefined && !(keepAnchors && isTrack(node)) ? text.replace(ANCHOR, '') : text;
  return {
    type,
    ...(attrs ? { attrs } : {}),
    ...(children.length > 0 ? { content: children } : {}),
    ...(words === undefined ? {} : { text: words }),
    ...tidyMarks(marks),
  };
}

const EMPTY: ReviewNode = { type: 'paragraph' };

/** One form for one text: neighbouring words with the same marks are one, marks in order, anchors only where changes are. */
export function tidyReview(doc: ReviewDoc): ReviewDoc {
  const content = tidyContent(doc.content, true);
  return { type: 'doc', content: content.length > 0 ? content : [EMPTY] };
}

/** As `tidyReview`, for a text without suggestions: no anchor is left. */
export function withoutAnchors(doc: FragmentDoc): FragmentDoc {
  const content = tidyContent(doc.content, false);
  return { type: 'doc', content: content.length > 0 ? content : [EMPTY] } as FragmentDoc;
}
