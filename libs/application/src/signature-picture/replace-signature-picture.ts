import { isRefusal, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { HandwritingReader } from '../ports/handwriting-reader.js';
import type { ArtifactStore } from '../ports/services.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { currentPicture } from './current-picture.js';
import { signaturePictureView, type SignaturePictureView } from './read-signature-picture.js';

/**
 * 提交签名图样: a person gives the picture of their own handwriting, which is made anew from its ink. Files that they have confirmed
 * before keep the one that was shown then. Refuses with HANDWRITING_PICTURE_WRONG.
 */
export async function replaceSignaturePicture(
  door: UnitOfWork,
  handwriting: HandwritingReader,
  artifacts: ArtifactStore,
  context: Context,
  data: Uint8Array,
): Promise<Outcome<SignaturePictureView>> {
  const { actor } = context;
  const allowed = authorize(actor, 'signaturePicture.replace', {});
  if (isRefusal(allowed)) return allowed;
  const png = await handwriting.read(data);
  if (isRefusal(png)) return png;
  const imageDigest = await artifacts.put(png);
  return door.run(context, async (tx) => {
    const at = await tx.now();
    const before = await currentPicture(tx, actor.accountId);
    if (before) await tx.signaturePictures.change(before, { state: 'ended', endedAt: at });
    const { accountId } = actor;
    const made = await tx.signaturePictures.insert({ state: 'current', accountId, imageDigest, at, endedAt: null });
    tx.audit({
      action: 'signaturePicture.replace',
      objectType: 'account',
      objectId: accountId,
      before: before && { digest: before.imageDigest },
      after: { digest: imageDigest },
    });
    return signaturePictureView(made);
  });
}
