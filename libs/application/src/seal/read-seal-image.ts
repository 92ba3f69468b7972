import { isRefusal, notFound, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { ArtifactStore, SealProvider } from '../ports/services.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/** What a seal looks like, PNG; the test seal is drawn as it is drawn on paper. */
export async function readSealImage(
  door: UnitOfWork,
  seals: SealProvider,
  artifacts: ArtifactStore,
  context: Context,
  id: string,
): Promise<Outcome<Uint8Array>> {
  const found = await door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'seal.image', {});
    if (isRefusal(allowed)) return allowed;
    const identity = await tx.signingIdentities.get(id);
    if (identity?.kind !== 'seal') return notFound('该印章');
    const [upload] = await tx.sealUploads.list({ identityId: id });
    return { name: identity.subjectName, digest: upload?.imageDigest ?? null };
  });
  if (isRefusal(found)) return found;
  return found.digest === null ? seals.testSealPicture(found.name) : artifacts.get(found.digest);
}
