import { conflict, isRefusal, notFound, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { PermissionKey } from '../permissions/permission-table.js';
import type { ReviewDocumentRow } from '../ports/review-rows.js';
import type { CycleRow, SectionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { isStaleReview, reviewBaseOf } from './review-base.js';
import { FINAL, openReviewOf } from './review-view.js';

export interface ReviewStep {
  readonly section: SectionRow;
  readonly cycle: CycleRow;
  readonly document: ReviewDocumentRow;
}

interface ReviewStepInput {
  readonly sectionId: string;
  /** Version of the 建议稿 that was on the screen. */
  readonly version: number;
}

/** Loads the open review for an act: the actor may, nobody was first, the text beneath is still the same. */
export async function reviewStep(
  tx: Tx,
  input: ReviewStepInput,
  key: PermissionKey,
  yours: ReviewDocumentRow['content'] | null = null,
): Promise<Outcome<ReviewStep>> {
  const section = await tx.sections.get(input.sectionId);
  if (!section) return notFound('该部分');
  const allowed = authorize(tx.context.actor, key, section);
  if (isRefusal(allowed)) return allowed;
  const document = await openReviewOf(tx, section.id);
  const cycle = await tx.cycles.get(section.cycleId);
  if (!cycle) return notFound('该部分');
  if (!document) return conflict('REVIEW_NOT_OPEN', '这一部分没有正在审改的建议稿。请刷新后查看最新情况。', { yours });
  if (document.version !== input.version) return reviewChanged(document, yours);
  if (key === 'review.discard') return { section, cycle, document };
  if (FINAL.includes(cycle.state)) return conflict('TEXT_FINAL', '稿件已签发,不能再改。如确需改动,请按更正办理。');
  const base = await reviewBaseOf(tx, section);
  if (isStaleReview(document, base)) {
    return conflict(
      'REVIEW_BASE_CHANGED',
      '建议稿所依据的文字已被替换(部门重新报送或已改写)。请查看现在的文字,重新开始审改。',
      {
        yours,
        current: base?.content ?? null,
      },
    );
  }
  return { section, cycle, document };
}

/** Somebody else saved first: both texts, so that nothing is lost. */
export function reviewChanged(document: ReviewDocumentRow, yours: ReviewDocumentRow['content'] | null) {
  return conflict('SUGGESTIONS_CHANGED', `${document.savedByName}刚刚改过建议稿。两份都在下方,请查看后再继续。`, {
    yours,
    current: document.content,
    version: document.version,
    savedBy: document.savedByName,
    savedAt: document.savedAt,
  });
}
