import { canonicalJson, sha256Hex } from '@chancery/documents';
import type { AuditRow } from '../ports/rows.js';

/** Hash before the first row of a government's chain. */
export const GENESIS_HASH = '0'.repeat(64);

/** SHA-256 over the canonical JSON of a row, its predecessor's hash included. */
export function auditHash(row: Omit<AuditRow, 'id' | 'hash'>): string {
  const { governmentId, seq, at, accountId, displayName, posts, address, correlationId } = row;
  return sha256Hex(
    canonicalJson({
      governmentId,
      seq,
      at,
      accountId,
      displayName,
      posts,
      address,
      correlationId,
      action: row.action,
      objectType: row.objectType,
      objectId: row.objectId,
      before: row.before ?? null,
      after: row.after ?? null,
      previousHash: row.previousHash,
    }),
  );
}

export interface ChainFinding {
  readonly rows: number;
  readonly whole: boolean;
  /** Sequence number of the first row that does not fit. */
  readonly brokenAt: number | null;
}

/** Checks that rows follow each other without gap and that each hash is the row's own. */
export function checkChain(rows: readonly AuditRow[], start?: { seq: number; hash: string }): ChainFinding {
  let seq = start?.seq ?? 0;
  let previous = start?.hash ?? GENESIS_HASH;
  for (const row of rows) {
    if (row.seq !== seq + 1 || row.previousHash !== previous || auditHash(row) !== row.hash) {
      return { rows: rows.length, whole: false, brokenAt: row.seq };
    }
    seq = row.seq;
    previous = row.hash;
  }
  return { rows: rows.length, whole: true, brokenAt: null };
}
