import { conflict, cycleLifecycle, isRefusal, nextState, notFound, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { JobRunRow } from '../ports/rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/** 汇总: asks for a version made of what one collection lists. The same collection merged twice at once is one job. */
export function requestMerge(
  door: UnitOfWork,
  context: Context,
  input: { cycleId: string; collectionId: string; requestKey: string },
): Promise<Outcome<JobRunRow>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'cycle.merge', {});
    if (isRefusal(allowed)) return allowed;
    const cycle = await tx.cycles.get(input.cycleId);
    if (!cycle) return notFound('该年度任务');
    const state = nextState(cycleLifecycle, cycle.state, 'merge');
    if (isRefusal(state)) return state;
    const collection = await tx.collections.get(input.collectionId);
    if (collection?.cycleId !== cycle.id) return notFound('该收集清单');
    const [dispatch] = await tx.dispatches.list({ cycleId: cycle.id });
    if (!dispatch) {
      return conflict('DISPATCH_MISSING', '尚未拟发文稿纸,主送机关未定,不能汇总成稿。请先填写发文稿纸。');
    }
    tx.audit({
      action: 'cycle.merge',
      objectType: 'cycle',
      objectId: cycle.id,
      after: { collection: collection.id },
    });
    return tx.requestJob({
      job: 'merge',
      key: `merge:${collection.id}:${input.requestKey}`,
      subjectId: cycle.id,
      parameters: { collectionId: collection.id },
    });
  });
}
