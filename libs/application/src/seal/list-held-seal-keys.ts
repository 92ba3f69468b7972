import { isRefusal, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { HeldSealKey, SealImporter } from '../ports/seal-importer.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

export interface HeldSealKeys {
  readonly keys: readonly HeldSealKey[];
}

/** What the token and the seal service show now, to choose a seal from. */
export async function listHeldSealKeys(
  door: UnitOfWork,
  importer: SealImporter,
  context: Context,
): Promise<Outcome<HeldSealKeys>> {
  const allowed = authorize(context.actor, 'seal.heldKeys', {});
  if (isRefusal(allowed)) return allowed;
  const now = await door.run(context, (tx) => tx.now());
  if (isRefusal(now)) return now;
  const keys = await importer.listHeldKeys(now);
  return isRefusal(keys) ? keys : { keys };
}
