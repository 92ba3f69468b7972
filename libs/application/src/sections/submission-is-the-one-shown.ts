import { conflict, type Outcome } from '@chancery/domain';
import type { FragmentDoc } from '@chancery/documents';
import type { SectionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/**
 * A decision is about the text that was on the screen. The department may have taken it back and sent another
 * meanwhile; then the editor gets both. Callers that name no submission decide on whatever is current.
 */
export async function submissionIsTheOneShown(
  tx: Tx,
  section: SectionRow,
  shown: string | undefined,
  yours: FragmentDoc | null = null,
): Promise<Outcome<true>> {
  if (shown === undefined || shown === section.currentSubmissionId) return true;
  const current = await tx.submissions.get(section.currentSubmissionId ?? '');
  return conflict('SUBMISSION_CHANGED', '部门已撤回并重新报送,您看到的不是现在的报送件。请查看新报送件后再办理。', {
    yours,
    current: current?.content ?? null,
    submissionId: section.currentSubmissionId,
  });
}
