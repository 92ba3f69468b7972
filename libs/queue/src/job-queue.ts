import { Queue, Worker, type BackendFactory, type ConnectionOptions, type Job } from 'bullmq';
import type { JobContract, JobPayload } from './job-contracts.js';

export const QUEUE = 'chancery';

/** Where jobs wait: handing one over twice is harmless, for the run's attempt token decides. */
export interface JobQueue {
  /** @throws Error at once when the queue cannot be reached: the outbox row stays and is handed over later. */
  add(contract: JobContract, payload: JobPayload, id: string): Promise<void>;
  close(): Promise<void>;
}

export interface JobWorker {
  /** Takes no more jobs, lets those at work end, and returns when they have. */
  close(): Promise<void>;
}

export type HandleJob = (name: string, payload: unknown) => Promise<void>;

/** One kind of place where jobs wait; queue and workers on it are made the same way whichever it is. */
export interface QueueBackend {
  readonly kind: 'postgres' | 'redis';
  /** Says what is wrong with the place before anything is given to it; warnings are returned. @throws Error */
  check(): Promise<string[]>;
  openQueue(): JobQueue;
  openWorker(handle: HandleJob, onError: (error: Error) => void): JobWorker;
  close(): Promise<void>;
}

/** What BullMQ has to be told to work in that place. */
export interface BullPlace {
  readonly connection: ConnectionOptions;
  readonly prefix?: string;
  readonly backend: BackendFactory;
}

export function openBullQueue({ connection, prefix, backend }: BullPlace): JobQueue {
  const queue = new Queue<JobPayload>(QUEUE, { connection, prefix }, backend as never);
  queue.on('error', () => undefined); // told where a job is added; the reconciler heals what was missed
  return {
    async add(contract, payload, id) {
      await queue.add(contract.name, payload, {
        jobId: id,
        attempts: contract.deliveries,
        backoff: { type: 'exponential', delay: contract.backoffMs },
        removeOnComplete: { age: 3600 },
        removeOnFail: { age: 86_400 },
      });
    },
    close: () => queue.close(),
  };
}

/** Takes jobs off the queue. A killed worker's job is taken over within lock + stall interval. */
export function openBullWorker(
  { connection, prefix, backend }: BullPlace,
  handle: HandleJob,
  onError: (error: Error) => void,
): JobWorker {
  const worker = new Worker(
    QUEUE,
    (job: Job) => handle(job.name, job.data),
    { connection, prefix, concurrency: 2, lockDuration: 5_000, stalledInterval: 5_000, maxStalledCount: 5 },
    backend as never,
  );
  worker.on('error', onError);
  worker.on('failed', (_job, error) => onError(error));
  return { close: () => worker.close() };
}
