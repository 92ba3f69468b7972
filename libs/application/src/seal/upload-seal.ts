import { isRefusal, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { SealImporter } from '../ports/seal-importer.js';
import type { ArtifactStore } from '../ports/services.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { keepNewSeal } from './keep-new-seal.js';
import type { SealView } from './seal-view.js';

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
  const imageDigest = await artifacts.put(picture.png);
  return door.run(context, async (tx) => {
    const { diameterMm } = input;
    const kept = await keepNewSeal(tx, importer, context, {
      ...imported,
      ...{ imageDigest, diameterMm, action: 'seal.upload' },
    });
    return { seal: kept.seal, advice: [...picture.advice, ...kept.advice] };
  });
}
