import type { Context } from '../ports/actor.js';
import type { ImportedSeal, SealImporter } from '../ports/seal-importer.js';
import type { Tx } from '../ports/unit-of-work.js';
import { knownSeals } from './known-seals.js';
import { makeSeal } from './make-seal.js';
import { sealView, type SealView } from './seal-view.js';

export interface NewSeal extends ImportedSeal {
  readonly imageDigest: string;
  readonly diameterMm: number;
  /** How it came here. */
  readonly action: 'seal.upload' | 'seal.register';
}

export interface KeptSeal {
  readonly seal: SealView;
  /** What could be better about the certificate. */
  readonly advice: readonly string[];
}

/** 制作: enters a seal, which has to be filed and enabled before it is used; until then the one before it is. */
export async function keepNewSeal(tx: Tx, importer: SealImporter, context: Context, made: NewSeal): Promise<KeptSeal> {
  const { certificatePem, sealedKey, chainPem, imageDigest, diameterMm, action } = made;
  const { accountId, displayName } = context.actor;
  const certificate = importer.describe(certificatePem);
  const government = await tx.government();
  const identity = await tx.signingIdentities.insert({
    kind: 'seal',
    accountId: null,
    subjectName: certificate.subjectName,
    certificatePem,
    sealedKey,
  });
  const at = await tx.now();
  const uploader = { uploadedBy: accountId, uploaderName: displayName };
  await tx.sealUploads.insert({ identityId: identity.id, chainPem, imageDigest, diameterMm, ...uploader, at });
  await makeSeal(tx, identity.id, 'made');
  tx.audit({ action, objectType: 'seal', objectId: identity.id, after: { certificate, imageDigest, diameterMm } });
  const known = (await knownSeals(tx)).find((seal) => seal.identity.id === identity.id);
  if (!known) throw new Error('a new seal is not among the known ones');
  const isAnothers = !certificate.subjectName.includes(government.name);
  return {
    seal: sealView(importer, context.actor, known, at),
    advice: isAnothers ? [`证书的名称是“${certificate.subjectName}”,与本单位“${government.name}”不同,请核对。`] : [],
  };
}
