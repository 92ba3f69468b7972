import type { Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { SealProvider } from '../ports/services.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { writeAnchors } from './anchors-file.js';
import { trustAnchorsOf } from './trust-anchors-of.js';

export interface TrustAnchors {
  readonly pem: string;
}

/** The anchors for whoever verifies elsewhere; certificates are public. */
export function exportTrustAnchors(
  door: UnitOfWork,
  seals: SealProvider,
  context: Context,
): Promise<Outcome<TrustAnchors>> {
  return door.run(context, async (tx) => ({ pem: writeAnchors(await trustAnchorsOf(tx, seals)) }));
}
