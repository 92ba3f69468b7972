import type { SealState } from '@chancery/domain';
import type { SigningIdentityRow } from '../ports/dispatch-rows.js';
import type { SealEventRow, SealRow, SealUploadRow } from '../ports/settings-rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** A seal with everything that is kept of it. */
export interface KnownSeal {
  readonly seal: SealRow;
  readonly identity: SigningIdentityRow;
  /** null: the test seal that the government was founded with. */
  readonly upload: SealUploadRow | null;
  /** In the order of time. */
  readonly deeds: readonly SealEventRow[];
}

/** Every seal that the government has had, newest first. */
export async function knownSeals(tx: Tx): Promise<KnownSeal[]> {
  const uploads = new Map((await tx.sealUploads.list({})).map((upload) => [upload.identityId, upload]));
  const seals = new Map((await tx.seals.list({})).map((seal) => [seal.identityId, seal]));
  const events = await tx.sealEvents.list({});
  return (await tx.signingIdentities.list({ kind: 'seal' })).reverse().flatMap((identity) => {
    const seal = seals.get(identity.id);
    if (!seal) return [];
    const deeds = events.filter(({ sealId }) => sealId === seal.id);
    return [{ seal, identity, upload: uploads.get(identity.id) ?? null, deeds }];
  });
}

const inState =
  (state: SealState) =>
  ({ seal }: KnownSeal): boolean =>
    seal.state === state;

/** The seal that is used now; there is one at most. */
export async function currentSeal(tx: Tx): Promise<KnownSeal | null> {
  return (await knownSeals(tx)).find(inState('enabled')) ?? null;
}
