import type { Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { SealImporter } from '../ports/seal-importer.js';
import type { ArtifactStore } from '../ports/services.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { takeInSeal, type SealToTakeIn, type UploadedSeal } from './take-in-seal.js';

export interface RegisterHeldSealInput extends SealToTakeIn {
  /** One of `listHeldSealKeys`. */
  readonly reference: string;
}

/**
 * Registers a seal whose key stays in a token or an outside service. The key signs once for a trial; from then on the
 * seal goes the way of an uploaded one.
 */
export function registerHeldSeal(
  door: UnitOfWork,
  importer: SealImporter,
  artifacts: ArtifactStore,
  context: Context,
  { reference, ...seal }: RegisterHeldSealInput,
): Promise<Outcome<UploadedSeal>> {
  const readKey = (now: string) => importer.readHeldKey(reference, now);
  return takeInSeal(door, importer, artifacts, context, { ...seal, action: 'seal.register', readKey });
}
