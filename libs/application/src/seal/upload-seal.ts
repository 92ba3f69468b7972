import type { Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { SealImporter } from '../ports/seal-importer.js';
import type { ArtifactStore } from '../ports/services.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { takeInSeal, type SealToTakeIn, type UploadedSeal } from './take-in-seal.js';

export interface UploadSealInput extends SealToTakeIn {
  readonly pkcs12: Uint8Array;
  readonly password: string;
}

/** 制作: takes in a seal made elsewhere. It has to be filed and enabled before it is used; until then the one before it is. */
export function uploadSeal(
  door: UnitOfWork,
  importer: SealImporter,
  artifacts: ArtifactStore,
  context: Context,
  { pkcs12, password, ...seal }: UploadSealInput,
): Promise<Outcome<UploadedSeal>> {
  const readKey = (now: string) => importer.readPkcs12(pkcs12, password, now);
  return takeInSeal(door, importer, artifacts, context, { ...seal, action: 'seal.upload', readKey });
}
