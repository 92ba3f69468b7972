import { commentLifecycle, isRefusal, nextState, notFound, type CommentAction, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { KeptComment } from './keep-comment.js';

/** A comment is settled, or is not after all. */
export function settleComment(
  door: UnitOfWork,
  context: Context,
  input: { commentId: string; action: CommentAction },
): Promise<Outcome<KeptComment>> {
  return door.run(context, async (tx) => {
    const comment = await tx.comments.get(input.commentId);
    if (comment?.parentId !== null) return notFound('该批注');
    const allowed = authorize(context.actor, `comment.${input.action}`, {});
    if (isRefusal(allowed)) return allowed;
    const state = nextState(commentLifecycle, comment.state, input.action);
    if (isRefusal(state)) return state;
    const resolvedBy = input.action === 'resolve' ? context.actor.displayName : null;
    await tx.comments.change(comment, { state, resolvedBy });
    tx.audit({
      action: `comment.${input.action}`,
      objectType: 'section',
      objectId: comment.sectionId,
      before: { comment: comment.id, text: comment.text },
      after: { comment: comment.id, by: context.actor.displayName },
    });
    return { id: comment.id, sectionId: comment.sectionId };
  });
}
