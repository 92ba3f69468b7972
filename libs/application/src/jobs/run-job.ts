import { conflict, isRefusal, type Outcome, type Refusal } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import { ArtifactDamageError } from '../ports/artifact-damage.js';
import type { JobName, JobRunRow } from '../ports/rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';

/** Written by the attempt that finishes first, in the transaction that ends the run. */
export type JobCommit = (tx: Tx) => Promise<Outcome<unknown>>;

export interface JobTools {
  readonly context: Context;
  /** Says what the job is doing, for whoever waits. */
  readonly progress: (text: string) => Promise<void>;
}

export interface JobHandler {
  readonly job: JobName;
  /** False where a finished run is nobody's act and leaves no entry in the audit trail; true when absent. */
  readonly isAct?: boolean;
  /** Slow work outside any transaction; may run twice, so it only prepares what the commit then names. */
  work(run: JobRunRow, tools: JobTools): Promise<Outcome<JobCommit>>;
  /** Takes the subject back to where a person can go on, when the run has failed for good. */
  undo?(tx: Tx, run: JobRunRow, refusal: Refusal): Promise<Outcome<unknown>>;
}

/** Attempts, kills included, before a run is given up and says so. */
export const MAX_ATTEMPTS = 6;
const HEARTBEAT_MS = 2_000;

/** The system acting by itself: jobs, milestones, housekeeping. */
export function systemContext(governmentId: string, correlationId: string): Context {
  return {
    governmentId,
    correlationId,
    actor: { kind: 'system', accountId: '', displayName: '系统', posts: [], address: '' },
  };
}

export type RunResult = 'done' | 'failed' | 'notMine';

/**
 * One attempt of a job run. A run may be delivered many times and has one effect: the attempt takes a token,
 * and only the holder of the token can end the run, in the transaction that holds its effect.
 * @param begun is told of the run once this attempt holds it
 * @throws whatever the work throws, so that the queue retries, until MAX_ATTEMPTS.
 */
export async function runJob(
  door: UnitOfWork,
  handlers: ReadonlyMap<JobName, JobHandler>,
  input: { governmentId: string; jobRunId: string },
  begun: (run: JobRunRow) => void = () => undefined,
): Promise<RunResult> {
  const anonymous = systemContext(input.governmentId, input.jobRunId);
  const run = await door.run(anonymous, (tx) => tx.jobRuns.claim(input.jobRunId));
  if (isRefusal(run) || run === null) return 'notMine';
  begun(run);
  const handler = handlers.get(run.job);
  if (!handler) throw new Error(`no handler for job ${run.job}`);
  const context = systemContext(input.governmentId, run.correlationId);

  const beat = setInterval(() => {
    void door.run(context, (tx) => tx.jobRuns.progress(run, '')).catch(() => undefined);
  }, HEARTBEAT_MS);
  const fail = async (refusal: Refusal): Promise<RunResult> => {
    const ended = await door.run(context, async (tx) => {
      if (!(await tx.jobRuns.finish(run, 'failed', refusal.message))) return takenOver();
      tx.audit({
        action: 'job.fail',
        objectType: 'job',
        objectId: run.id,
        after: { job: run.job, code: refusal.code },
      });
      return handler.undo ? handler.undo(tx, run, refusal) : true;
    });
    return isRefusal(ended) ? 'notMine' : 'failed';
  };
  // A run whose every attempt took the process with it never gets as far as throwing: it ends here.
  if (run.attempts > MAX_ATTEMPTS) {
    clearInterval(beat);
    return fail(gaveUp('执行进程每次都意外终止'));
  }
  try {
    const tools: JobTools = {
      context,
      progress: async (text) => {
        await door.run(context, (tx) => tx.jobRuns.progress(run, text));
      },
    };
    const commit = await handler.work(run, tools);
    if (isRefusal(commit)) return await fail(commit);
    const ended = await door.run(context, async (tx) => {
      if (!(await tx.jobRuns.finish(run, 'done', null))) return takenOver();
      if (handler.isAct !== false) {
        tx.audit({ action: `job.${run.job}`, objectType: 'job', objectId: run.id, after: { subject: run.subjectId } });
      }
      return commit(tx);
    });
    if (!isRefusal(ended)) return 'done';
    if (ended.code === 'ATTEMPT_TAKEN_OVER') return 'notMine';
    // Somebody changed a row in between: the next attempt sees it as it is now.
    if (ended.code === 'CONCURRENT_CHANGE') throw new Error(ended.message);
    return await fail(ended);
  } catch (error) {
    // Reading it again gives the same bytes: the run says at once which file it is.
    if (error instanceof ArtifactDamageError) return await fail(error.refusal());
    if (run.attempts >= MAX_ATTEMPTS) return await fail(gaveUp((error as Error).message));
    await door.run(context, async (tx) => {
      await tx.jobRuns.release(run);
      return true;
    });
    throw error;
  } finally {
    clearInterval(beat);
  }
}

function gaveUp(why: string): Refusal {
  return conflict('JOB_FAILED', `任务多次失败,已停止:${why.slice(0, 200)}。请联系系统管理员。`);
}

function takenOver(): Refusal {
  return conflict('ATTEMPT_TAKEN_OVER', '该任务已由另一次执行接手。');
}
