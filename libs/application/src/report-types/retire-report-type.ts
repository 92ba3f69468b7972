import { conflict, isRefusal, notFound, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/** 停用: new cycles no longer take the type; where a bundled one has its key, they take that again. */
export function retireReportType(door: UnitOfWork, context: Context, id: string): Promise<Outcome<true>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'reportType.retire', {});
    if (isRefusal(allowed)) return allowed;
    const row = await tx.reportTypes.get(id);
    if (!row) return notFound('该报告类型');
    if (row.state === 'retired') return conflict('STATE_CONFLICT', '该报告类型已经停用。请刷新页面。');
    await tx.reportTypes.change(row, { state: 'retired' });
    tx.audit({
      action: 'reportType.retire',
      objectType: 'reportType',
      objectId: row.id,
      before: { state: row.state, name: row.name },
      after: { state: 'retired' },
    });
    return true;
  });
}
