import { isRefusal, notFound, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { reviewAnswer, type ReviewAnswer } from './review-view.js';

/** The open 建议稿 of a section, if there is one. */
export function readReview(door: UnitOfWork, context: Context, sectionId: string): Promise<Outcome<ReviewAnswer>> {
  return door.run(context, async (tx) => {
    const section = await tx.sections.get(sectionId);
    if (!section) return notFound('该部分');
    const allowed = authorize(context.actor, 'review.show', section);
    return isRefusal(allowed) ? allowed : reviewAnswer(tx, section);
  });
}
