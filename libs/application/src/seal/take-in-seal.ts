import { isRefusal, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { ImportedSeal, SealImporter } from '../ports/seal-importer.js';
import type { ArtifactStore } from '../ports/services.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { keepNewSeal, type NewSeal } from './keep-new-seal.js';
import type { SealView } from './seal-view.js';

export interface SealToTakeIn {
  readonly picture: Uint8Array;
  /** 45 mm for a county government, 42 mm for a township (国发〔1999〕25号). */
  readonly diameterMm: number;
}

export interface UploadedSeal {
  readonly seal: SealView;
  /** What could be better about the picture or the certificate. */
  readonly advice: readonly string[];
}

/** 制作, however its key comes: picture and key are looked at and tried out outside any transaction, then kept in one. */
export async function takeInSeal(
  door: UnitOfWork,
  importer: SealImporter,
  artifacts: ArtifactStore,
  context: Context,
  input: SealToTakeIn & {
    readonly action: NewSeal['action'];
    readonly readKey: (now: string) => Promise<Outcome<ImportedSeal>>;
  },
): Promise<Outcome<UploadedSeal>> {
  const { action, diameterMm } = input;
  const allowed = authorize(context.actor, action, {});
  if (isRefusal(allowed)) return allowed;
  const now = await door.run(context, (tx) => tx.now());
  if (isRefusal(now)) return now;
  const picture = await importer.readPicture(input.picture);
  if (isRefusal(picture)) return picture;
  const imported = await input.readKey(now);
  if (isRefusal(imported)) return imported;
  const imageDigest = await artifacts.put(picture.png);
  return door.run(context, async (tx) => {
    const kept = await keepNewSeal(tx, importer, context, { ...imported, imageDigest, diameterMm, action });
    return { seal: kept.seal, advice: [...picture.advice, ...kept.advice] };
  });
}
