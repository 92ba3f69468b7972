import { isRefusal, reasonIsGiven, type Outcome } from '@chancery/domain';
import type { CommentRow } from '../ports/review-rows.js';
import type { SectionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { tellOfComment } from './tell-of-comment.js';

export interface KeptComment {
  readonly id: string;
  readonly sectionId: string;
}

type Given = Pick<
  CommentRow,
  'target' | 'submissionId' | 'versionId' | 'parentId' | 'anchor' | 'text' | 'visibleToDepartment'
>;

/** Writes a comment or an answer down, and tells whom it concerns. */
export async function keepComment(tx: Tx, section: SectionRow, given: Given): Promise<Outcome<KeptComment>> {
  const text = reasonIsGiven(given.text, '批注');
  if (isRefusal(text)) return text;
  const { accountId, displayName } = tx.context.actor;
  const row = await tx.comments.insert({
    ...given,
    text,
    state: 'open',
    cycleId: section.cycleId,
    sectionId: section.id,
    accountId,
    displayName,
    at: await tx.now(),
    resolvedBy: null,
  });
  tx.audit({
    action: given.parentId ? 'comment.reply' : 'comment.add',
    objectType: 'section',
    objectId: section.id,
    after: {
      comment: row.id,
      text,
      visibleToDepartment: row.visibleToDepartment,
      ...(row.anchor ? { quote: row.anchor.quote } : {}),
    },
  });
  await tellOfComment(tx, section, row);
  return { id: row.id, sectionId: section.id };
}
