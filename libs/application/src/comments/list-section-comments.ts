import { isRefusal, notFound, OFFICE_POSTS, type Outcome } from '@chancery/domain';
import { plainText } from '@chancery/documents';
import { allowedRows, type AllowedAction } from '../permissions/allowed-actions.js';
import { authorize } from '../permissions/authorize.js';
import type { Actor, Context } from '../ports/actor.js';
import type { CommentRow } from '../ports/review-rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { commentViews, type CommentView } from './comment-view.js';
import { fragmentsOfVersion } from './fragments-of-version.js';
import { targetInView, textOfSection, type SectionTarget } from './text-of-section.js';

export interface SectionComments {
  /** Which of the section's texts the places belong to. */
  readonly target: SectionTarget;
  readonly comments: readonly CommentView[];
  readonly actions: readonly AllowedAction[];
}

/** People of a department see what was shown to them, and nothing that the office says among itself. */
export const seesAllComments = (actor: Actor): boolean => actor.posts.some(({ post }) => OFFICE_POSTS.includes(post));

/** The words that each comment was made on, as far as they are kept. */
async function formerTexts(tx: Tx, rows: readonly CommentRow[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { submissionId, versionId, sectionId } of rows) {
    const key = submissionId ?? versionId;
    if (key === null || texts.has(key)) continue;
    const submitted = submissionId ? (await tx.submissions.get(submissionId))?.content : null;
    const version = versionId ? await tx.versions.get(versionId) : null;
    const content = submitted ?? (version ? fragmentsOfVersion(version.model).get(sectionId) : null);
    if (content) texts.set(key, plainText(content));
  }
  return texts;
}

/** 批注 of a section, each at its place in one of the section's texts. */
export function listSectionComments(
  door: UnitOfWork,
  context: Context,
  input: { sectionId: string; target?: SectionTarget },
): Promise<Outcome<SectionComments>> {
  return door.run(context, async (tx) => {
    const section = await tx.sections.get(input.sectionId);
    if (!section) return notFound('该部分');
    const { actor } = context;
    const allowed = authorize(actor, 'comment.list', section);
    if (isRefusal(allowed)) return allowed;
    const target = input.target ?? targetInView(section);
    const all = await tx.comments.list({ sectionId: section.id });
    const rows = seesAllComments(actor) ? all : all.filter((row) => row.visibleToDepartment);
    const former = await formerTexts(tx, rows);
    const ground = {
      text: (await textOfSection(tx, section, target))?.text ?? null,
      was: (comment: CommentRow) => former.get(comment.submissionId ?? comment.versionId ?? '') ?? null,
      departmentId: section.departmentId,
    };
    return {
      target,
      comments: commentViews(rows, ground, actor),
      actions: allowedRows(actor, ['comment.add'], section),
    };
  });
}
