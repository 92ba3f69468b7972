import { isRefusal, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { SealImporter } from '../ports/seal-importer.js';
import type { ArtifactStore } from '../ports/services.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { knownSeals } from './known-seals.js';
import { makeSeal } from './make-seal.js';
import { sealView, type SealView } from './seal-view.js';

export interface UploadSealInput {
  readonly picture: Uint8Array;
  readonly pkcs12: Uint8Array;
  readonly password: string;
  /** 45 mm for a county government, 42 mm for a township (国发〔1999〕25号). */
  readonly diameterMm: number;
}

export interface UploadedSeal {
  readonly seal: SealView;
  /** What could be better about the picture or the certificate. */
  readonly advice: readonly string[];
}

/** 制作: takes in a seal made elsewhere. It has to be filed and enabled before it is used; until then the one before it is. */
export async function uploadSeal(
  door: UnitOfWork,
  importer: SealImporter,
  artifacts: ArtifactStore,
  context: Context,
  input: UploadSealInput,
): Promise<Outcome<UploadedSeal>> {
  const allowed = authorize(context.actor, 'seal.upload', {});
  if (isRefusal(allowed)) return allowed;
  const now = await door.run(context, (tx) => tx.now());
  if (isRefusal(now)) return now;
  const picture = await importer.readPicture(input.picture);
  if (isRefusal(picture)) return picture;
  const imported = await importer.readPkcs12(input.pkcs12, input.password, now);
  if (isRefusal(imported)) return imported;
  const { certificatePem, sealedKey, chainPem } = imported;
  const certificate = importer.describe(certificatePem);
  const imageDigest = await artifacts.put(picture.png);

  return door.run(context, async (tx) => {
    const government = await tx.government();
    const identity = await tx.signingIdentities.insert({
      kind: 'seal',
      accountId: null,
      subjectName: certificate.subjectName,
      certificatePem,
      sealedKey,
    });
    await tx.sealUploads.insert({
      identityId: identity.id,
      chainPem,
      imageDigest,
      diameterMm: input.diameterMm,
      uploadedBy: context.actor.accountId,
      uploaderName: context.actor.displayName,
      at: await tx.now(),
    });
    await makeSeal(tx, identity.id, 'made');
    tx.audit({
      action: 'seal.upload',
      objectType: 'seal',
      objectId: identity.id,
      after: { certificate, imageDigest, diameterMm: input.diameterMm },
    });
    const made = (await knownSeals(tx)).find((seal) => seal.identity.id === identity.id);
    if (!made) throw new Error('an uploaded seal is not among the known ones');
    const advice = [...picture.advice];
    if (!certificate.subjectName.includes(government.name)) {
      advice.push(`证书的名称是“${certificate.subjectName}”,与本单位“${government.name}”不同,请核对。`);
    }
    return { seal: sealView(importer, context.actor, made, now), advice };
  });
}
