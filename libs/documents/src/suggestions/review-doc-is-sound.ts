import { fragmentDocSchema } from '../model/fragment-schema.js';
import type { FragmentDoc } from '../model/fragment-doc.js';
import { isSuggestion, type ReviewDoc, type ReviewNode } from './review-doc.js';
import { applySuggestions, rejectSuggestions } from './settle-suggestions.js';
import { sameValue, withoutAnchors } from './tidy-review.js';
import { holdsWords } from './working-node.js';

/**
 * `nested`: a change inside a changed block would be seen in neither text; `baseDiffers`: with everything refused it is
 * not the text it began from; `resultInvalid`: with everything taken it is no fragment.
 */
export type ReviewFault = 'nested' | 'baseDiffers' | 'resultInvalid';

function hasNested(node: ReviewNode, inside: boolean): boolean {
  const own = (node.marks ?? []).filter(isSuggestion);
  const changed = own.some((mark) => mark.type !== 'modification');
  if (inside && own.length > 0) return true;
  const isBlock = node.type !== 'text' && node.type !== 'figureReference';
  return (node.content ?? []).some((child) => hasNested(child, inside || (isBlock && changed)));
}

/** An inline word carries at most one change; a modification belongs to a block. */
function hasMixed(node: ReviewNode, parentHoldsWords: boolean): boolean {
  const own = (node.marks ?? []).filter(isSuggestion);
  const changes = own.filter((mark) => mark.type !== 'modification');
  if (changes.length > 1 || (changes.length > 0 && own.length > changes.length)) return true;
  if (parentHoldsWords && own.some((mark) => mark.type === 'modification')) return true;
  return (node.content ?? []).some((child) => hasMixed(child, holdsWords(node)));
}

/**
 * What is wrong with a text under review; null when nothing is. Marks that come from a browser are never trusted: the
 * text beneath them must be the one that is kept here.
 */
export function faultOfReviewDoc(doc: ReviewDoc, settled: FragmentDoc): ReviewFault | null {
  if (doc.content.some((node) => hasNested(node, false) || hasMixed(node, false))) return 'nested';
  if (!sameValue(rejectSuggestions(doc), withoutAnchors(settled))) return 'baseDiffers';
  return fragmentOfReview(applySuggestions(doc)) === null ? 'resultInvalid' : null;
}

/** A text in which every suggestion is settled, as a fragment; null when it is none. */
export function fragmentOfReview(doc: ReviewDoc): FragmentDoc | null {
  const parsed = fragmentDocSchema.safeParse(doc);
  return parsed.success ? parsed.data : null;
}
