import type { SigningIdentityRow } from '../ports/rows.js';
import type { SealDecisionRow, SealUploadRow } from '../ports/settings-rows.js';
import type { Tx } from '../ports/unit-of-work.js';

export interface CurrentSeal {
  readonly identity: SigningIdentityRow;
  /** null: the test seal that the government was founded with. */
  readonly upload: SealUploadRow | null;
}

export interface KnownSeal extends CurrentSeal {
  readonly decision: SealDecisionRow | null;
  /**
   * `waiting`: for the second person; `superseded`: a newer one was uploaded before anybody decided;
   * `former`: was used until a newer one was confirmed.
   */
  readonly status: 'current' | 'waiting' | 'declined' | 'superseded' | 'former';
}

/** Every seal that the government has had, newest first, each with where it stands. */
export async function knownSeals(tx: Tx): Promise<KnownSeal[]> {
  const uploads = new Map((await tx.sealUploads.list({})).map((upload) => [upload.identityId, upload]));
  const decisions = new Map((await tx.sealDecisions.list({})).map((decision) => [decision.identityId, decision]));
  const identities = (await tx.signingIdentities.list({ kind: 'seal' })).reverse();
  let currentFound = false;
  let newerUpload = false;
  return identities.map((identity) => {
    const upload = uploads.get(identity.id) ?? null;
    const decision = decisions.get(identity.id) ?? null;
    const usable = upload === null || decision?.decision === 'confirm';
    let status: KnownSeal['status'];
    if (usable) status = currentFound ? 'former' : 'current';
    else if (decision) status = 'declined';
    else status = newerUpload ? 'superseded' : 'waiting';
    currentFound ||= usable;
    newerUpload ||= upload !== null;
    return { identity, upload, decision, status };
  });
}

/** The seal that is used now: the newest confirmed one, or the test seal. */
export async function currentSeal(tx: Tx): Promise<CurrentSeal | null> {
  return (await knownSeals(tx)).find(({ status }) => status === 'current') ?? null;
}
