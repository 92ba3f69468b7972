import type { FragmentDoc } from '@chancery/documents';
import type { SectionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

export interface TextInReview {
  readonly target: 'standing' | 'submission';
  readonly content: FragmentDoc;
  readonly submissionId: string | null;
}

/** The text that editors have before them: what stands once it was adopted, else what was sent; null when nothing was. */
export async function textInReview(tx: Tx, section: SectionRow): Promise<TextInReview | null> {
  if (section.standing) return { target: 'standing', content: section.standing, submissionId: null };
  const sent = section.currentSubmissionId ? await tx.submissions.get(section.currentSubmissionId) : null;
  return sent?.content ? { target: 'submission', content: sent.content, submissionId: sent.id } : null;
}
