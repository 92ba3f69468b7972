import { fragmentDigest, type FragmentDoc } from '@chancery/documents';
import type { ReviewDocumentRow } from '../ports/review-rows.js';
import type { SectionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

export interface ReviewBase {
  readonly kind: ReviewDocumentRow['baseKind'];
  readonly submissionId: string;
  readonly digest: string;
  readonly content: FragmentDoc;
}

/** The text that can be reviewed now: what was sent and waits for a decision, or what stands; null when neither. */
export async function reviewBaseOf(tx: Tx, section: SectionRow): Promise<ReviewBase | null> {
  const { state, standing, standingSubmissionId, currentSubmissionId } = section;
  if (state === 'submitted' && currentSubmissionId) {
    const content = (await tx.submissions.get(currentSubmissionId))?.content;
    if (!content) return null;
    return { kind: 'submission', submissionId: currentSubmissionId, digest: fragmentDigest(content), content };
  }
  if ((state === 'adopted' || state === 'adoptedPartially') && standing && standingSubmissionId) {
    return {
      kind: 'standing',
      submissionId: standingSubmissionId,
      digest: fragmentDigest(standing),
      content: standing,
    };
  }
  return null;
}

/** The text beneath a review has been replaced: by a new submission, a decision or a rewriting. */
export const isStaleReview = (document: ReviewDocumentRow, base: ReviewBase | null): boolean =>
  base?.kind !== document.baseKind || base.digest !== document.baseDigest;
