import { isRefusal, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { SealImporter } from '../ports/seal-importer.js';
import type { ArtifactStore } from '../ports/services.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { keepNewSeal } from './keep-new-seal.js';
import type { UploadedSeal } from './upload-seal.js';

export interface RegisterHeldSealInput {
  /** One of `listHeldSealKeys`. */
  readonly reference: string;
  readonly picture: Uint8Array;
  /** 45 mm for a county government, 42 mm for a township (国发〔1999〕25号). */
  readonly diameterMm: number;
}

/**
 * Registers a seal whose key stays in a token or an outside service. The key signs once for a trial, outside any
 * transaction; from then on the seal goes the way of an uploaded one.
 */
export async function registerHeldSeal(
  door: UnitOfWork,
  importer: SealImporter,
  artifacts: ArtifactStore,
  context: Context,
  input: RegisterHeldSealInput,
): Promise<Outcome<UploadedSeal>> {
  const allowed = authorize(context.actor, 'seal.register', {});
  if (isRefusal(allowed)) return allowed;
  const now = await door.run(context, (tx) => tx.now());
  if (isRefusal(now)) return now;
  const picture = await importer.readPicture(input.picture);
  if (isRefusal(picture)) return picture;
  const imported = await importer.readHeldKey(input.reference, now);
  if (isRefusal(imported)) return imported;
  const imageDigest = await artifacts.put(picture.png);
  return door.run(context, async (tx) => {
    const { diameterMm } = input;
    const kept = await keepNewSeal(tx, importer, context, {
      ...imported,
      ...{ imageDigest, diameterMm, action: 'seal.register' },
    });
    return { seal: kept.seal, advice: [...picture.advice, ...kept.advice] };
  });
}
