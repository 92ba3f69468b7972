import { isRefusal, nextState, reasonIsGiven, reviewDocumentLifecycle, type Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { reviewStep } from './review-step.js';
import { reviewAnswer, type ReviewAnswer } from './review-view.js';

/** 作废建议稿: nothing of it comes into the text; it stays on record with the reason. */
export function discardReview(
  door: UnitOfWork,
  context: Context,
  input: { sectionId: string; version: number; reason: string },
): Promise<Outcome<ReviewAnswer>> {
  return door.run(context, async (tx) => {
    const step = await reviewStep(tx, input, 'review.discard');
    if (isRefusal(step)) return step;
    const reason = reasonIsGiven(input.reason, '作废建议稿');
    if (isRefusal(reason)) return reason;
    const state = nextState(reviewDocumentLifecycle, step.document.state, 'discard');
    if (isRefusal(state)) return state;
    await tx.reviewDocuments.change(step.document, { state });
    tx.audit({
      action: 'review.discard',
      objectType: 'section',
      objectId: step.section.id,
      after: { reason, reviewDocument: step.document.id },
    });
    return reviewAnswer(tx, step.section);
  });
}
