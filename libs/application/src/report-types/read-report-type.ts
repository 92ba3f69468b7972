import { isRefusal, notFound, type Outcome } from '@chancery/domain';
import type { ReportTypes } from '../cycles/report-types.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { bundledView, detailOf, viewOf, type ReportTypeDetail } from './report-type-view.js';

/** One type with who sits on its stages. @param id of a row, or the key of a bundled type */
export function readReportType(
  door: UnitOfWork,
  bundled: ReportTypes,
  context: Context,
  id: string,
): Promise<Outcome<ReportTypeDetail>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'reportType.show', {});
    if (isRefusal(allowed)) return allowed;
    const row = await tx.reportTypes.get(id);
    if (row) return detailOf(tx, await viewOf(tx, row));
    const type = bundled.get(id);
    if (!type) return notFound('该报告类型');
    return detailOf(tx, bundledView(type, await tx.reportTypes.list({ key: type.key, state: 'active' })));
  });
}
