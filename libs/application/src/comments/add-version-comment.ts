import { anchorLiesInText, isRefusal, notFound, type Outcome } from '@chancery/domain';
import { plainText, type TextAnchor } from '@chancery/documents';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { fragmentsOfVersion } from './fragments-of-version.js';
import { keepComment, type KeptComment } from './keep-comment.js';

export interface AddVersionCommentInput {
  readonly versionId: string;
  readonly sectionId: string;
  /** In the section's own text as it stands in the version. */
  readonly anchor: TextAnchor;
  readonly text: string;
}

/** 批注 on words of a merged version: among the office, until it is said to a department. */
export function addVersionComment(
  door: UnitOfWork,
  context: Context,
  input: AddVersionCommentInput,
): Promise<Outcome<KeptComment>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'comment.addToVersion', {});
    if (isRefusal(allowed)) return allowed;
    const version = await tx.versions.get(input.versionId);
    if (!version) return notFound('该稿本');
    const section = await tx.sections.get(input.sectionId);
    const content = fragmentsOfVersion(version.model).get(input.sectionId);
    if (!section || !content) return notFound('稿本中的这一部分');
    const lies = anchorLiesInText(input.anchor, plainText(content));
    if (isRefusal(lies)) return lies;
    return keepComment(tx, section, {
      target: 'version',
      anchor: input.anchor,
      text: input.text,
      visibleToDepartment: false,
      submissionId: null,
      versionId: version.id,
      parentId: null,
    });
  });
}
