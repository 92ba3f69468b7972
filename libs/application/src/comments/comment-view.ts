import { commentLifecycle, type CommentState } from '@chancery/domain';
import { reanchor, type PlacedAnchor } from '@chancery/documents';
import { allowedActions, allowedRows, type AllowedAction } from '../permissions/allowed-actions.js';
import type { Actor } from '../ports/actor.js';
import type { CommentRow, CommentTarget } from '../ports/review-rows.js';

export interface CommentReply {
  readonly id: string;
  readonly text: string;
  readonly authorName: string;
  readonly own: boolean;
  readonly at: string;
}

export interface CommentView {
  readonly id: string;
  readonly sectionId: string;
  readonly state: CommentState;
  readonly stateLabel: string;
  readonly target: CommentTarget;
  readonly targetLabel: string;
  /** The words as they were marked. */
  readonly quote: string;
  /** Where they stand in the text that is looked at; null when they are there no longer (orphaned). */
  readonly place: PlacedAnchor | null;
  readonly orphaned: boolean;
  readonly text: string;
  readonly visibleToDepartment: boolean;
  readonly authorName: string;
  readonly own: boolean;
  readonly at: string;
  readonly resolvedBy: string | null;
  readonly replies: readonly CommentReply[];
  readonly actions: readonly AllowedAction[];
}

const TARGETS: Record<CommentTarget, string> = {
  submission: '报送件',
  draft: '草稿',
  standing: '报告中的文字',
  version: '稿本',
};

/** The text that is looked at, and for each comment the text it was made on where that is kept. */
export interface CommentGround {
  readonly text: string | null;
  readonly was: (comment: CommentRow) => string | null;
  readonly departmentId: string;
}

function viewOf(comment: CommentRow, replies: readonly CommentRow[], ground: CommentGround, actor: Actor): CommentView {
  const { id, sectionId, state, target, anchor, text, visibleToDepartment, displayName, at, resolvedBy } = comment;
  const place = anchor && ground.text !== null ? reanchor(anchor, ground.text, ground.was(comment)) : null;
  const facts = { departmentId: ground.departmentId };
  return {
    id,
    sectionId,
    state,
    stateLabel: commentLifecycle.states[state],
    target,
    targetLabel: TARGETS[target],
    quote: anchor?.quote ?? '',
    place,
    orphaned: place === null,
    text,
    visibleToDepartment,
    authorName: displayName,
    own: comment.accountId === actor.accountId,
    at,
    resolvedBy,
    replies: replies.map((reply) => ({
      id: reply.id,
      text: reply.text,
      authorName: reply.displayName,
      own: reply.accountId === actor.accountId,
      at: reply.at,
    })),
    actions: [...allowedRows(actor, ['comment.reply'], facts), ...allowedActions(actor, 'comment', state, facts)],
  };
}

/** Comments with their answers, in the order of the text; those without a place come last. */
export function commentViews(rows: readonly CommentRow[], ground: CommentGround, actor: Actor): CommentView[] {
  const answers = (id: string): CommentRow[] => rows.filter((row) => row.parentId === id);
  const END = Number.MAX_SAFE_INTEGER;
  return rows
    .filter(({ parentId }) => parentId === null)
    .map((row) => viewOf(row, answers(row.id), ground, actor))
    .sort((a, b) => (a.place?.start ?? END) - (b.place?.start ?? END));
}
