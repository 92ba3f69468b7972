import { isRefusal, notFound, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { PermissionKey } from '../permissions/permission-table.js';
import type { PastReportRow } from '../ports/past-report-rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** Loads a past report for a row of the permission table: the actor may, and it exists. */
export async function pastReportStep(tx: Tx, key: PermissionKey, id: string): Promise<Outcome<PastReportRow>> {
  const allowed = authorize(tx.context.actor, key, {});
  if (isRefusal(allowed)) return allowed;
  return (await tx.pastReports.get(id)) ?? notFound('该往年报告');
}
