import { isRefusal, type Outcome } from '@chancery/domain';
import type { ReportTypes } from '../cycles/report-types.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { bundledView, ownView, type ReportTypeView } from './report-type-view.js';

/** The government's own types, retired ones too, then the bundled ones. `offered` are those a cycle may be opened with. */
export function listReportTypes(
  door: UnitOfWork,
  bundled: ReportTypes,
  context: Context,
): Promise<Outcome<ReportTypeView[]>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'reportType.list', {});
    if (isRefusal(allowed)) return allowed;
    const own = await tx.reportTypes.list({});
    const names = new Map((await tx.accounts.list({})).map((a) => [a.id, a.displayName]));
    return [
      ...own.map((row) => ownView(row, names.get(row.changedBy) ?? null)),
      ...bundled.list().map((type) => bundledView(type, own)),
    ];
  });
}
