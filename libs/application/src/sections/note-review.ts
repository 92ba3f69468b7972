import type { SpanReason } from '@chancery/domain';
import type { ReviewNoteRow, SectionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** Keeps what was decided about the current submission, by whom and why. */
export async function noteReview(
  tx: Tx,
  section: SectionRow,
  kind: ReviewNoteRow['kind'],
  reason: string,
  spans: readonly SpanReason[] = [],
): Promise<void> {
  const { accountId, displayName } = tx.context.actor;
  await tx.reviewNotes.insert({
    sectionId: section.id,
    submissionId: section.currentSubmissionId ?? '',
    kind,
    reason,
    spans,
    accountId,
    displayName,
    at: await tx.now(),
  });
}
