import type { JobName } from '@chancery/application';
import { z } from 'zod';

/** What travels through the queue: ids only, never documents. */
export const jobPayload = z.strictObject({ governmentId: z.uuid(), jobRunId: z.uuid() });
export type JobPayload = z.infer<typeof jobPayload>;

export interface JobContract {
  readonly name: JobName;
  readonly schema: typeof jobPayload;
  /** Deliveries by the queue before it gives up; the reconciler heals the rest. */
  readonly deliveries: number;
  readonly backoffMs: number;
}

const contract = (name: JobName, deliveries: number, backoffMs: number): JobContract => ({
  name,
  schema: jobPayload,
  deliveries,
  backoffMs,
});

/** Every job there is. Boot fails on a job without a handler or with two. */
export const JOB_CONTRACTS: readonly JobContract[] = [
  contract('collect', 3, 500),
  contract('merge', 3, 500),
  contract('preview', 3, 500),
  contract('proof', 3, 1_000),
  contract('render', 3, 1_000),
  contract('seal', 3, 1_000),
  contract('mail', 3, 1_000),
];

/** @throws Error at boot when handlers and contracts do not match one to one. */
export function matchHandlers<H extends { readonly job: JobName }>(handlers: readonly H[]): Map<JobName, H> {
  const map = new Map<JobName, H>();
  for (const handler of handlers) {
    if (map.has(handler.job)) throw new Error(`two handlers for job ${handler.job}`);
    map.set(handler.job, handler);
  }
  for (const { name } of JOB_CONTRACTS) {
    if (!map.has(name)) throw new Error(`no handler for job ${name}`);
  }
  return map;
}
