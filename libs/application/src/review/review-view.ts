import { reviewDocumentLifecycle, type CycleState } from '@chancery/domain';
import { listSuggestions, type FragmentDoc, type ReviewDoc, type Suggestion } from '@chancery/documents';
import { allowedRows, type AllowedAction } from '../permissions/allowed-actions.js';
import { authorize } from '../permissions/authorize.js';
import type { PermissionKey } from '../permissions/permission-table.js';
import type { ReviewDocumentRow, SuggestionAuthor } from '../ports/review-rows.js';
import type { SectionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { isStaleReview, reviewBaseOf } from './review-base.js';

export interface SuggestionView extends Suggestion {
  readonly authors: readonly SuggestionAuthor[];
}

export interface ReviewDocumentView {
  readonly id: string;
  readonly version: number;
  readonly stateLabel: string;
  /** 第2次报送, or 报告中的文字 */
  readonly baseLabel: string;
  /** The text beneath has been replaced meanwhile: what was suggested can be read, and a new review begun. */
  readonly stale: boolean;
  /** The reader's post may take and refuse suggestions, also those that are not written yet. */
  readonly maySettle: boolean;
  readonly settled: FragmentDoc;
  readonly content: ReviewDoc;
  readonly suggestions: readonly SuggestionView[];
  readonly accepted: number;
  readonly rejected: number;
  readonly savedByName: string;
  readonly savedAt: string;
}

export interface ReviewAnswer {
  /** null while nobody has begun. */
  readonly document: ReviewDocumentView | null;
  /** A review may be begun (anew). */
  readonly mayBegin: boolean;
  readonly actions: readonly AllowedAction[];
}

async function baseLabel(tx: Tx, document: ReviewDocumentRow): Promise<string> {
  if (document.baseKind === 'standing') return '报告中的文字';
  return `第${(await tx.submissions.get(document.baseSubmissionId))?.seq ?? ''}次报送`;
}

export async function openReviewOf(tx: Tx, sectionId: string): Promise<ReviewDocumentRow | null> {
  const [document] = await tx.reviewDocuments.list({ sectionId, state: 'open' });
  return document ?? null;
}

/** The text may still be suggested about: it is final once the leader has signed. */
export const FINAL: readonly CycleState[] = ['signedOff', 'issued'];

/** What the post allows, without what the document's own facts forbid. */
function actionsOf(tx: Tx, document: ReviewDocumentRow | null, stale: boolean, state: CycleState): AllowedAction[] {
  if (!document || FINAL.includes(state)) return [];
  const settling: PermissionKey[] = document.pending > 0 ? ['review.accept', 'review.reject'] : [];
  const adopting: PermissionKey[] =
    document.pending === 0 && document.accepted > 0 && state === 'drafting' ? ['review.adopt'] : [];
  const open: PermissionKey[] = stale ? [] : ['review.save', ...settling, ...adopting];
  return allowedRows(tx.context.actor, [...open, 'review.discard']);
}

/** 建议稿 as it is worked on, with who suggested what and what the reader may do. */
export async function reviewAnswer(tx: Tx, section: SectionRow): Promise<ReviewAnswer> {
  const document = await openReviewOf(tx, section.id);
  const base = await reviewBaseOf(tx, section);
  const cycle = await tx.cycles.get(section.cycleId);
  const state = cycle?.state ?? 'issued';
  const stale = document !== null && isStaleReview(document, base);
  return {
    document: document && {
      id: document.id,
      version: document.version,
      stateLabel: reviewDocumentLifecycle.states[document.state],
      baseLabel: await baseLabel(tx, document),
      stale,
      maySettle: !stale && !FINAL.includes(state) && authorize(tx.context.actor, 'review.accept', section) === true,
      settled: document.settled,
      content: document.content,
      suggestions: listSuggestions(document.content).map((one) => ({
        ...one,
        authors: document.authors[one.id] ?? [],
      })),
      accepted: document.accepted,
      rejected: document.rejected,
      savedByName: document.savedByName,
      savedAt: document.savedAt,
    },
    mayBegin: base !== null && (document === null || stale) && !FINAL.includes(state),
    actions: actionsOf(tx, document, stale, state),
  };
}
