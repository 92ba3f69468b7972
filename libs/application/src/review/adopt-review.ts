import { conflict, invalid, isRefusal, nextState, reviewDocumentLifecycle, type Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { SectionRow } from '../ports/rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { adoptPartially } from '../sections/decide-on-submission.js';
import { rewriteSection } from '../sections/rewrite-section.js';
import { insideTransaction } from './inside-transaction.js';
import { reviewStep } from './review-step.js';

/**
 * 采用审改结果: every suggestion is settled, and what came of it stands in the report: of a text that waits for a decision
 * as 部分采用, of one that stands as 改写.
 */
export function adoptReview(
  door: UnitOfWork,
  context: Context,
  input: { sectionId: string; version: number; reason: string },
): Promise<Outcome<SectionRow>> {
  return door.run(context, async (tx) => {
    const step = await reviewStep(tx, input, 'review.adopt');
    if (isRefusal(step)) return step;
    const { document, section } = step;
    if (document.pending > 0) {
      return conflict('SUGGESTIONS_OPEN', `还有 ${document.pending} 条建议没有处理。请逐条采纳或不采纳后再采用。`);
    }
    if (document.accepted === 0) {
      return invalid('NOTHING_ACCEPTED', '没有采纳任何建议,文字与原文相同。请作废建议稿,直接办理采用。');
    }
    const state = nextState(reviewDocumentLifecycle, document.state, 'adopt');
    if (isRefusal(state)) return state;
    await tx.reviewDocuments.change(document, { state });
    const { reason } = input;
    const change = { sectionId: section.id, content: document.settled, reason };
    return document.baseKind === 'submission'
      ? adoptPartially(insideTransaction(tx), context, change)
      : rewriteSection(insideTransaction(tx), context, { ...change, version: section.version });
  });
}
