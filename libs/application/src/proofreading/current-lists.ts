import type { ProofreadingListKind, ProofreadingListRow, ProofreadingLists } from '../ports/proofreading-rows.js';
import type { Tx } from '../ports/unit-of-work.js';

export const LIST_KINDS = ['words', 'officeHolders', 'documents', 'allowed'] as const satisfies ProofreadingListKind[];

type Current = { readonly [K in ProofreadingListKind]: readonly ProofreadingLists[K][] };

/** The version of a list that counts: the last one; null while nobody has kept any. */
export async function lastOf(tx: Tx, kind: ProofreadingListKind): Promise<ProofreadingListRow | null> {
  return (await tx.proofreadingLists.list({ kind })).at(-1) ?? null;
}

/** 错敏词表、任职表、法规名录 and 白名单 as they stand; empty at first. */
export async function currentLists(tx: Tx): Promise<Current> {
  const entries = async <K extends ProofreadingListKind>(kind: K): Promise<readonly ProofreadingLists[K][]> =>
    ((await lastOf(tx, kind))?.entries ?? []) as readonly ProofreadingLists[K][];
  return {
    words: await entries('words'),
    officeHolders: await entries('officeHolders'),
    documents: await entries('documents'),
    allowed: await entries('allowed'),
  };
}
