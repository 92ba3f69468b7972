import { faultOfReviewDoc, type FragmentDoc, type ReviewDoc } from '@chancery/documents/browser';
import { sameContent } from '../../shared/same-content.js';

/**
 * Brings two persons' suggestions together where they touched different paragraphs; null where they did not, or where
 * what comes of it could not be saved.
 * @param ancestor What both began from.
 */
export function mergeReviews(
  ancestor: ReviewDoc,
  mine: ReviewDoc,
  theirs: ReviewDoc,
  settled: FragmentDoc,
): ReviewDoc | null {
  const { length } = ancestor.content;
  if (mine.content.length !== length || theirs.content.length !== length) return null;
  const content = ancestor.content.map((block, i) => {
    const [my, their] = [mine.content[i] ?? block, theirs.content[i] ?? block];
    if (sameContent(my, block)) return their;
    return sameContent(their, block) || sameContent(my, their) ? my : null;
  });
  if (content.some((block) => block === null)) return null;
  const merged: ReviewDoc = { type: 'doc', content: content.flatMap((block) => block ?? []) };
  return faultOfReviewDoc(merged, settled) === null ? merged : null;
}
