import { isRefusal, notFound, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { keepComment, type KeptComment } from './keep-comment.js';
import { seesAllComments } from './list-section-comments.js';

/** 答复: in the same thread, seen by the same people. A department answers what was shown to it. */
export function replyToComment(
  door: UnitOfWork,
  context: Context,
  input: { commentId: string; text: string },
): Promise<Outcome<KeptComment>> {
  return door.run(context, async (tx) => {
    const given = await tx.comments.get(input.commentId);
    const section = given && (await tx.sections.get(given.sectionId));
    if (!given || !section) return notFound('该批注');
    const allowed = authorize(context.actor, 'comment.reply', section);
    if (isRefusal(allowed)) return allowed;
    // To a department, what is said among the office does not exist.
    if (!given.visibleToDepartment && !seesAllComments(context.actor)) return notFound('该批注');
    const { target, submissionId, versionId, visibleToDepartment } = given;
    const parentId = given.parentId ?? given.id;
    const answer = { target, submissionId, versionId, visibleToDepartment, parentId, anchor: null };
    return keepComment(tx, section, { ...answer, text: input.text });
  });
}
