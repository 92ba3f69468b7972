import { isRefusal, notFound, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { currentPicture } from './current-picture.js';

/** 停用签名图样: from now on the person's name is printed where they sign. */
export function removeSignaturePicture(door: UnitOfWork, context: Context): Promise<Outcome<true>> {
  return door.run(context, async (tx) => {
    const { accountId } = context.actor;
    const allowed = authorize(context.actor, 'signaturePicture.remove', {});
    if (isRefusal(allowed)) return allowed;
    const before = await currentPicture(tx, accountId);
    if (!before) return notFound('签名图样');
    await tx.signaturePictures.change(before, { state: 'ended', endedAt: await tx.now() });
    tx.audit({
      action: 'signaturePicture.remove',
      objectType: 'account',
      objectId: accountId,
      before: { digest: before.imageDigest },
    });
    return true;
  });
}
