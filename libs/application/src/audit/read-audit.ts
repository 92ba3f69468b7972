import { isRefusal, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { PermissionKey } from '../permissions/permission-table.js';
import type { Context } from '../ports/actor.js';
import type { AuditRow } from '../ports/rows.js';
import type { AuditFilter, Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { checkChain, GENESIS_HASH, type ChainFinding } from './audit-hash.js';

const PAGE = 1_000;

/** Audit rows that match the filter, oldest first. */
export function listAudit(
  door: UnitOfWork,
  context: Context,
  filter: AuditFilter,
  key: PermissionKey = 'audit.list',
): Promise<Outcome<AuditRow[]>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, key, {});
    return isRefusal(allowed) ? allowed : tx.auditTrail.list(filter);
  });
}

/** Walks a government's whole chain page by page. */
export async function verifyChain(tx: Tx): Promise<ChainFinding> {
  let rows = 0;
  let last = { seq: 0, hash: GENESIS_HASH };
  for (;;) {
    const page = await tx.auditTrail.list({ afterSeq: last.seq, limit: PAGE });
    const finding = checkChain(page, last);
    rows += page.length;
    if (!finding.whole) return { ...finding, rows };
    const end = page.at(-1);
    if (!end || page.length < PAGE) return { rows, whole: true, brokenAt: null };
    last = { seq: end.seq, hash: end.hash };
  }
}

/** 校验审计链, and notes that it was checked. */
export function verifyAudit(door: UnitOfWork, context: Context): Promise<Outcome<ChainFinding>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'audit.verify', {});
    if (isRefusal(allowed)) return allowed;
    const finding = await verifyChain(tx);
    tx.audit({ action: 'audit.verify', objectType: 'audit', objectId: context.governmentId, after: finding });
    return finding;
  });
}
