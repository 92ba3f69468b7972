import { digestIsTheOneShown, isRefusal, notFound, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/** 已阅看: the person has opened this version and was shown this text. Opening it again changes nothing. */
export function noteView(
  door: UnitOfWork,
  context: Context,
  input: { versionId: string; digest: string },
): Promise<Outcome<true>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'version.noteView', {});
    if (isRefusal(allowed)) return allowed;
    const version = await tx.versions.get(input.versionId);
    if (!version) return notFound('该稿本');
    const shown = digestIsTheOneShown(version, input);
    if (isRefusal(shown)) return shown;
    const { accountId } = context.actor;
    const first = await tx.versionViews.note({
      accountId,
      versionId: version.id,
      digest: version.digest,
      at: await tx.now(),
    });
    if (first) {
      tx.audit({
        action: 'version.noteView',
        objectType: 'version',
        objectId: version.id,
        after: { digest: version.digest },
      });
    }
    return true;
  });
}
