import { isRefusal, notFound, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { JobRunRow } from '../ports/rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

export type JobView = Pick<
  JobRunRow,
  'id' | 'job' | 'state' | 'subjectId' | 'progress' | 'error' | 'attempts' | 'createdAt'
>;

export function jobViewOf(run: JobRunRow | undefined): JobView | null {
  if (!run) return null;
  const { id, job, state, subjectId, progress, error, attempts, createdAt } = run;
  return { id, job, state, subjectId, progress, error, attempts, createdAt };
}

/** How a job is doing and, when it failed, why. */
export function readJob(door: UnitOfWork, context: Context, id: string): Promise<Outcome<JobView>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'job.show', {});
    if (isRefusal(allowed)) return allowed;
    return jobViewOf((await tx.jobRuns.get(id)) ?? undefined) ?? notFound('该任务');
  });
}
