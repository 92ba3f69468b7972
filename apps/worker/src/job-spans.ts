import type { JobRunRow } from '@chancery/application';
import type { ObserveHandingOver } from '@chancery/queue';
import type { OpenSpan, Tracing } from '@chancery/runtime';

/** An attempt of a job in the trace of the request that asked for it. */
export function beginJobSpan(tracing: Tracing, run: JobRunRow): OpenSpan {
  return tracing.beginJob(run.correlationId, `job ${run.job}`, {
    'chancery.correlation_id': run.correlationId,
    'chancery.job': run.job,
    'chancery.job_run_id': run.id,
    'chancery.attempt': run.attempts,
  });
}

/** Each row of the outbox that is handed to the queue, in the trace of the request that wrote it. */
export const tracedHandingOver =
  (tracing: Tracing): ObserveHandingOver =>
  ({ job, jobRunId, correlationId }) =>
    tracing.beginHandingOver(correlationId, `outbox ${job}`, {
      'chancery.correlation_id': correlationId,
      'chancery.job': job,
      'chancery.job_run_id': jobRunId,
    });
