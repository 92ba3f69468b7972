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
  // The head first: rows that others append meanwhile come after it and break nothing.
  const head = await tx.auditTrail.head();
  let rows = 0;
  let last = { seq: 0, hash: GENESIS_HASH };
  let headSeen = head === null;
  for (;;) {
    const page = await tx.auditTrail.list({ afterSeq: last.seq, limit: PAGE });
    const finding = checkChain(page, last);
    rows += page.length;
    if (!finding.whole) return { ...finding, rows };
    headSeen ||= page.some((row) => row.seq === head?.seq && row.hash === head.hash);
    const end = page.at(-1);
    if (end) last = { seq: end.seq, hash: end.hash };
    if (page.length < PAGE) break;
  }
  // A chain that ends before its head has lost its last rows.
  return headSeen ? { rows, whole: true, brokenAt: null } : { rows, whole: false, brokenAt: last.seq + 1 };
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
