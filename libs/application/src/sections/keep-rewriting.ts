import { fragmentDigest, type FragmentDoc } from '@chancery/documents';
import type { SectionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { moveSection, type SectionStep } from './section-step.js';

/** Writes a rewriting down beside what stood, and lets the new text stand. */
export async function keepRewriting(
  tx: Tx,
  step: SectionStep,
  before: FragmentDoc,
  { content, reason }: { readonly content: FragmentDoc; readonly reason: string },
): Promise<SectionRow> {
  const { section } = step;
  const { accountId, displayName } = tx.context.actor;
  await tx.rewritings.insert({
    sectionId: section.id,
    submissionId: section.standingSubmissionId ?? '',
    before,
    after: content,
    reason,
    accountId,
    displayName,
    at: await tx.now(),
  });
  return moveSection(tx, step, 'rewrite', { standing: content }, { reason, digest: fragmentDigest(content) });
}
