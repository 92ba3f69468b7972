import { anchorLiesInText, conflict, isRefusal, notFound, type Outcome } from '@chancery/domain';
import type { TextAnchor } from '@chancery/documents';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { keepComment, type KeptComment } from './keep-comment.js';
import { textOfSection, type SectionTarget } from './text-of-section.js';

export interface AddCommentInput {
  readonly sectionId: string;
  readonly target: SectionTarget;
  readonly anchor: TextAnchor;
  readonly text: string;
  readonly visibleToDepartment: boolean;
}

/** 批注 on words of one of a section's texts. */
export function addComment(door: UnitOfWork, context: Context, input: AddCommentInput): Promise<Outcome<KeptComment>> {
  return door.run(context, async (tx) => {
    const section = await tx.sections.get(input.sectionId);
    if (!section) return notFound('该部分');
    const allowed = authorize(context.actor, 'comment.add', section);
    if (isRefusal(allowed)) return allowed;
    const of = await textOfSection(tx, section, input.target);
    if (!of) return conflict('NOTHING_TO_COMMENT', '这里没有可批注的文字。请刷新后查看现在的文字。');
    const lies = anchorLiesInText(input.anchor, of.text);
    if (isRefusal(lies)) return lies;
    const { target, anchor, text, visibleToDepartment } = input;
    return keepComment(tx, section, {
      target,
      anchor,
      text,
      visibleToDepartment,
      submissionId: of.submissionId,
      versionId: null,
      parentId: null,
    });
  });
}
