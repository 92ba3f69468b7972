import { conflict, isRefusal, notFound, type Outcome } from '@chancery/domain';
import { reviewDocSchema, withoutAnchors } from '@chancery/documents';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { isStaleReview, reviewBaseOf } from './review-base.js';
import { FINAL, openReviewOf, reviewAnswer, type ReviewAnswer } from './review-view.js';

/**
 * 开始审改: a copy of the text on which every change is a suggestion. Whoever comes second joins the one that is open; one
 * whose text has been replaced is put aside and stays on record.
 */
export function beginReview(door: UnitOfWork, context: Context, sectionId: string): Promise<Outcome<ReviewAnswer>> {
  return door.run(context, async (tx) => {
    const section = await tx.sections.get(sectionId);
    if (!section) return notFound('该部分');
    const allowed = authorize(context.actor, 'review.begin', section);
    if (isRefusal(allowed)) return allowed;
    const cycle = await tx.cycles.get(section.cycleId);
    if (!cycle || FINAL.includes(cycle.state)) {
      return conflict('TEXT_FINAL', '稿件已签发,不能再提修改建议。如确需改动,请按更正办理。');
    }
    const base = await reviewBaseOf(tx, section);
    if (!base) {
      return conflict('NOTHING_TO_REVIEW', '这一部分现在没有可审改的文字:请待部门报送,或先办理采用后再审改。');
    }
    const open = await openReviewOf(tx, section.id);
    if (open && !isStaleReview(open, base)) return reviewAnswer(tx, section);
    if (open) await tx.reviewDocuments.change(open, { state: 'discarded' });
    const { accountId, displayName } = context.actor;
    const settled = withoutAnchors(base.content);
    const made = await tx.reviewDocuments.insert({
      state: 'open',
      cycleId: section.cycleId,
      sectionId: section.id,
      baseKind: base.kind,
      baseSubmissionId: base.submissionId,
      baseDigest: base.digest,
      settled,
      content: reviewDocSchema.parse(settled),
      authors: {},
      pending: 0,
      accepted: 0,
      rejected: 0,
      openedBy: accountId,
      savedBy: accountId,
      savedByName: displayName,
      savedAt: await tx.now(),
    });
    tx.audit({
      action: 'review.begin',
      objectType: 'section',
      objectId: section.id,
      after: { reviewDocument: made.id, base: base.kind, digest: base.digest, replaced: open?.id ?? null },
    });
    return reviewAnswer(tx, section);
  });
}
