import { isRefusal, notFound, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { SignaturePictureRow } from '../ports/identity-rows.js';
import type { ArtifactStore } from '../ports/services.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { currentPicture } from './current-picture.js';

/** A person's own handwriting, for that person. */
export interface SignaturePictureView {
  /** SHA-256 of the picture; null: none is kept, the name is printed. */
  readonly digest: string | null;
  /** ISO 8601 */
  readonly since: string | null;
}

export const signaturePictureView = (row: SignaturePictureRow | null): SignaturePictureView => ({
  digest: row?.imageDigest ?? null,
  since: row?.at ?? null,
});

export function showSignaturePicture(door: UnitOfWork, context: Context): Promise<Outcome<SignaturePictureView>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'signaturePicture.show', {});
    if (isRefusal(allowed)) return allowed;
    return signaturePictureView(await currentPicture(tx, context.actor.accountId));
  });
}

/** The picture itself, PNG, black on nothing. */
export async function readSignatureImage(
  door: UnitOfWork,
  artifacts: ArtifactStore,
  context: Context,
): Promise<Outcome<Uint8Array>> {
  const digest = await door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'signaturePicture.image', {});
    if (isRefusal(allowed)) return allowed;
    return (await currentPicture(tx, context.actor.accountId))?.imageDigest ?? notFound('签名图样');
  });
  return isRefusal(digest) ? digest : artifacts.get(digest);
}
