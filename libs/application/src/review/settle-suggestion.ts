import { conflict, isRefusal, type Outcome } from '@chancery/domain';
import { applySuggestions, fragmentOfReview, listSuggestions, rejectSuggestions } from '@chancery/documents';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { reviewStep } from './review-step.js';
import { reviewAnswer, type ReviewAnswer } from './review-view.js';
import { authorsOf } from './suggestion-authors.js';

export interface SettleSuggestionInput {
  readonly sectionId: string;
  readonly suggestionId: string;
  readonly version: number;
  readonly verdict: 'accept' | 'reject';
}

/** One suggestion is taken or refused. Worked out here from the stored text, so that who accepted what is on record. */
export function settleSuggestion(
  door: UnitOfWork,
  context: Context,
  input: SettleSuggestionInput,
): Promise<Outcome<ReviewAnswer>> {
  return door.run(context, async (tx) => {
    const accepts = input.verdict === 'accept';
    const step = await reviewStep(tx, input, `review.${input.verdict}`);
    if (isRefusal(step)) return step;
    const { document, section } = step;
    const suggestion = listSuggestions(document.content).find(({ id }) => id === input.suggestionId);
    if (!suggestion) {
      return conflict('SUGGESTION_GONE', '这条建议已不在建议稿中(可能已被处理或撤回)。请刷新后查看。');
    }
    const content = (accepts ? applySuggestions : rejectSuggestions)(document.content, suggestion.id);
    const settled = fragmentOfReview(rejectSuggestions(content));
    if (!settled || !fragmentOfReview(applySuggestions(content))) {
      return conflict('SUGGESTION_DEPENDS', '这条建议与另一条相互牵连,不能单独处理。请先处理相邻的建议。');
    }
    const { accountId, displayName } = context.actor;
    await tx.reviewDocuments.change(document, {
      content,
      settled,
      authors: authorsOf(document.authors, content),
      pending: listSuggestions(content).length,
      accepted: document.accepted + (accepts ? 1 : 0),
      rejected: document.rejected + (accepts ? 0 : 1),
      savedBy: accountId,
      savedByName: displayName,
      savedAt: await tx.now(),
    });
    tx.audit({
      action: `review.${input.verdict}`,
      objectType: 'section',
      objectId: section.id,
      after: {
        suggestion: suggestion.id,
        inserted: suggestion.inserted,
        deleted: suggestion.deleted,
        suggestedBy: (document.authors[suggestion.id] ?? []).map((author) => author.displayName),
      },
    });
    return reviewAnswer(tx, section);
  });
}
