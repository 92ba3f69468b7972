import { conflict, type Outcome } from '@chancery/domain';
import type { ListEntry, ProofreadingListKind, ProofreadingListRow } from '../ports/proofreading-rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { lastOf } from './current-lists.js';

export interface KeptListInput {
  readonly kind: ProofreadingListKind;
  /** Number of the version that the person saw; 0 while there was none. */
  readonly seq: number;
  readonly entries: readonly ListEntry[];
  readonly note: string;
}

/** Keeps a list as its next version, never over one that the person has not seen; earlier ones stay. */
export async function keepList(tx: Tx, input: KeptListInput): Promise<Outcome<ProofreadingListRow>> {
  const { kind, seq, entries } = input;
  const last = await lastOf(tx, kind);
  if ((last?.seq ?? 0) !== seq) {
    return conflict('LIST_CHANGED', '他人刚保存过这张表。请刷新,核对最新内容后再改。', { seq: last?.seq ?? 0 });
  }
  const { accountId, displayName } = tx.context.actor;
  const row = await tx.proofreadingLists.insert({
    kind,
    seq: seq + 1,
    entries,
    note: input.note.trim(),
    accountId,
    displayName,
    at: await tx.now(),
  });
  tx.audit({
    action: 'proofreadingList.save',
    objectType: 'proofreadingList',
    objectId: row.id,
    before: { kind, seq, entries: last?.entries.length ?? 0 },
    after: { kind, seq: row.seq, entries: entries.length, note: row.note },
  });
  return row;
}
