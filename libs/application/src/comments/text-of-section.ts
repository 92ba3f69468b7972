import { plainText } from '@chancery/documents';
import type { CommentTarget } from '../ports/review-rows.js';
import type { SectionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** One of a section's own texts, in words; a version has its own. */
export type SectionTarget = Exclude<CommentTarget, 'version'>;

export interface SectionText {
  readonly text: string;
  /** The submission that it is; null for texts that change. */
  readonly submissionId: string | null;
}

/** The words of one of a section's texts; null when it has none. */
export async function textOfSection(tx: Tx, section: SectionRow, target: SectionTarget): Promise<SectionText | null> {
  if (target === 'submission') {
    const submission = section.currentSubmissionId ? await tx.submissions.get(section.currentSubmissionId) : null;
    return submission?.content ? { text: plainText(submission.content), submissionId: submission.id } : null;
  }
  const doc = section[target];
  return doc ? { text: plainText(doc), submissionId: null } : null;
}

/** What is looked at first in each state: the text that somebody has to do something with. */
export function targetInView(section: SectionRow): SectionTarget {
  switch (section.state) {
    case 'adopted':
    case 'adoptedPartially':
      return section.standing ? 'standing' : 'submission';
    case 'notAcknowledged':
    case 'drafting':
    case 'returned':
      return 'draft';
    case 'awaitingDepartment':
    case 'submitted':
    case 'declined':
      return 'submission';
  }
}
