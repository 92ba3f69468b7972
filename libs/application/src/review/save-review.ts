import { forbidden, invalid, isRefusal, type Outcome } from '@chancery/domain';
import {
  faultOfReviewDoc,
  fragmentOfReview,
  applySuggestions,
  listSuggestions,
  type ReviewDoc,
  type ReviewFault,
} from '@chancery/documents';
import { figuresAreTrue } from '../figures/figures-are-true.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { authorsAfter, goneOfOthers } from './suggestion-authors.js';
import { reviewStep } from './review-step.js';

export interface SaveReviewInput {
  readonly sectionId: string;
  readonly version: number;
  readonly content: ReviewDoc;
}

export interface SavedReview {
  readonly version: number;
  readonly savedAt: string;
}

const FAULTS: Record<ReviewFault, () => ReturnType<typeof invalid>> = {
  baseDiffers: () =>
    invalid('SUGGESTION_BASE_DIFFERS', '建议稿去掉全部建议后与原文不符,未予保存。请刷新页面,在原文上重新提出建议。'),
  nested: () => invalid('SUGGESTION_NESTED', '一处建议里又夹着另一处,不能保存。请撤销刚才的改动后分别提出。'),
  resultInvalid: () =>
    invalid('SUGGESTION_RESULT_INVALID', '全部采纳后不成为合规的文稿(例如表格缺格),未予保存。请撤销刚才的改动。'),
};

/**
 * Saves a text with suggestions. Marks are not trusted: beneath them must be the text that is kept here. Who suggested
 * what is found by comparing; nobody takes away what another suggested. Autosaves are not chained in the audit trail.
 */
export function saveReview(door: UnitOfWork, context: Context, input: SaveReviewInput): Promise<Outcome<SavedReview>> {
  return door.run(context, async (tx) => {
    const step = await reviewStep(tx, input, 'review.save', input.content);
    if (isRefusal(step)) return step;
    const { document } = step;
    const fault = faultOfReviewDoc(input.content, document.settled);
    if (fault) return FAULTS[fault]();
    const result = fragmentOfReview(applySuggestions(input.content));
    const figures = result && (await figuresAreTrue(tx, result));
    if (isRefusal(figures)) return figures;
    const { accountId, displayName } = context.actor;
    const savedAt = await tx.now();
    const gone = goneOfOthers(document, input.content, accountId);
    if (gone.length > 0) {
      return forbidden(
        'SUGGESTION_OF_OTHERS',
        '他人提出的建议不能在正文中直接撤去。请撤销刚才的改动;要了结的,请由编辑逐条采纳或不采纳。',
      );
    }
    const authors = authorsAfter(document, input.content, { accountId, displayName, at: savedAt });
    const saved = await tx.reviewDocuments.change(document, {
      content: input.content,
      authors,
      pending: listSuggestions(input.content).length,
      savedBy: accountId,
      savedByName: displayName,
      savedAt,
    });
    return { version: saved.version, savedAt };
  });
}
