import { isRefusal, notFound, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { JobRunRow } from '../ports/rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/** 收集: asks for a stock-taking. The request key makes a double click one job. */
export function requestCollect(
  door: UnitOfWork,
  context: Context,
  input: { cycleId: string; requestKey: string },
): Promise<Outcome<JobRunRow>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'cycle.collect', {});
    if (isRefusal(allowed)) return allowed;
    const cycle = await tx.cycles.get(input.cycleId);
    if (!cycle) return notFound('该年度任务');
    tx.audit({ action: 'cycle.collect', objectType: 'cycle', objectId: cycle.id });
    return tx.requestJob({
      job: 'collect',
      key: `collect:${cycle.id}:${input.requestKey}`,
      subjectId: cycle.id,
    });
  });
}
