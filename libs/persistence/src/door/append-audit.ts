import { auditHash, GENESIS_HASH, type AuditEntry, type Context } from '@chancery/application';
import type { EntityManager } from 'typeorm';
import { AuditEntity } from '../entities/jobs-and-audit.entities.js';

/** What jsonb gives back: the hash must be of the value as it will be read. */
function asStored(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

interface Head {
  readonly seq: string;
  readonly hash: string;
  readonly at: Date;
}

async function lockHead(manager: EntityManager, governmentId: string): Promise<Head | undefined> {
  const rows: Head[] = await manager.query(
    `SELECT seq, hash, clock_timestamp() AS at FROM audit_head WHERE government_id = $1 FOR UPDATE`,
    [governmentId],
  );
  return rows[0];
}

/** Of a government's first entry; of two that are first at once one makes it and the other finds it. */
async function makeHead(manager: EntityManager, governmentId: string): Promise<Head> {
  await manager.query(`INSERT INTO audit_head (government_id, seq, hash) VALUES ($1, 0, $2) ON CONFLICT DO NOTHING`, [
    governmentId,
    GENESIS_HASH,
  ]);
  const head = await lockHead(manager, governmentId);
  if (!head) throw new Error('audit head not visible under row-level security');
  return head;
}

/** Chains the entries to the government's head. Called last: the head is a hot row, held only until commit. */
export async function appendAudit(
  manager: EntityManager,
  context: Context,
  entries: readonly AuditEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const { governmentId, actor, correlationId } = context;
  const head = (await lockHead(manager, governmentId)) ?? (await makeHead(manager, governmentId));
  let seq = Number(head.seq);
  let hash = head.hash;
  for (const entry of entries) {
    seq += 1;
    const row = {
      governmentId,
      seq,
      at: head.at.toISOString(),
      accountId: actor.accountId,
      displayName: actor.displayName,
      posts: actor.posts.map((held) => held.post),
      address: actor.address,
      correlationId,
      action: entry.action,
      objectType: entry.objectType,
      objectId: entry.objectId,
      before: asStored(entry.before),
      after: asStored(entry.after),
      previousHash: hash,
    };
    hash = auditHash(row);
    await manager.insert(AuditEntity, { ...row, hash } as never);
  }
  await manager.query('UPDATE audit_head SET seq = $2, hash = $3 WHERE government_id = $1', [governmentId, seq, hash]);
}
