import { isRefusal, type Outcome } from '@chancery/domain';
import { allowedRows, type AllowedAction } from '../permissions/allowed-actions.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { SealImporter } from '../ports/seal-importer.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { knownSeals } from './known-seals.js';
import { sealView, type SealView } from './seal-view.js';

export interface SealOverview {
  /** Newest first. */
  readonly seals: readonly SealView[];
  readonly actions: readonly AllowedAction[];
}

/** Every seal of the government with its certificate, where it stands and how it came there. */
export function showSeals(door: UnitOfWork, importer: SealImporter, context: Context): Promise<Outcome<SealOverview>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'seal.show', {});
    if (isRefusal(allowed)) return allowed;
    const now = await tx.now();
    const seals = (await knownSeals(tx)).map((seal) => sealView(importer, context.actor, seal, now));
    return {
      seals,
      actions: allowedRows(context.actor, ['seal.upload', ...(importer.holdsKeys ? (['seal.register'] as const) : [])]),
    };
  });
}
