import { isRefusal, notFound, type Outcome } from '@chancery/domain';
import { plainText, type FragmentDoc } from '@chancery/documents';
import { allowedRows, type AllowedAction } from '../permissions/allowed-actions.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { CommentRow } from '../ports/review-rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { commentViews, type CommentView } from './comment-view.js';
import { fragmentsOfVersion } from './fragments-of-version.js';

export interface VersionComments {
  readonly comments: readonly CommentView[];
  readonly actions: readonly AllowedAction[];
}

/** 批注 of a version; what was still open on an earlier one is carried along to where its words stand now. */
export function listVersionComments(
  door: UnitOfWork,
  context: Context,
  versionId: string,
): Promise<Outcome<VersionComments>> {
  return door.run(context, async (tx) => {
    const { actor } = context;
    const allowed = authorize(actor, 'comment.listOfVersion', {});
    if (isRefusal(allowed)) return allowed;
    const version = await tx.versions.get(versionId);
    if (!version) return notFound('该稿本');
    const rows = (await tx.comments.list({ cycleId: version.cycleId })).filter((row) => row.versionId !== null);
    const mine = (row: CommentRow): boolean => row.versionId === versionId || row.state === 'open';
    const roots = new Set(rows.filter((row) => row.parentId === null && mine(row)).map(({ id }) => id));
    const shown = rows.filter((row) => roots.has(row.parentId ?? row.id));
    const now = fragmentsOfVersion(version.model);
    const models = new Map<string, ReadonlyMap<string, FragmentDoc>>([[versionId, now]]);
    for (const { versionId: id } of shown) {
      if (id === null || models.has(id)) continue;
      const earlier = await tx.versions.get(id);
      if (earlier) models.set(id, fragmentsOfVersion(earlier.model));
    }
    const words = (doc: FragmentDoc | undefined): string | null => (doc ? plainText(doc) : null);
    const comments: CommentView[] = [];
    // In the order of the report: the fragments come in it.
    const order = [...now.keys()];
    const sections = [...new Set([...order, ...shown.map((row) => row.sectionId)])];
    for (const sectionId of sections) {
      const own = shown.filter((row) => row.sectionId === sectionId);
      if (own.length === 0) continue;
      const ground = {
        text: words(now.get(sectionId)),
        was: (row: CommentRow) => words(models.get(row.versionId ?? '')?.get(sectionId)),
        departmentId: (await tx.sections.get(sectionId))?.departmentId ?? '',
      };
      comments.push(...commentViews(own, ground, actor));
    }
    return { comments, actions: allowedRows(actor, ['comment.addToVersion']) };
  });
}
