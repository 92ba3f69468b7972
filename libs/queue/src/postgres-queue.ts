import { createPostgresBackend, Queue, runMigrations, Worker, type Job } from 'bullmq';
import pg from 'pg';
import type { JobContract, JobPayload } from './job-contracts.js';

const SCHEMA = 'bullmq';
export const QUEUE = 'chancery';

/** Makes BullMQ's schema as owner and lets the relay role work in it. */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await runMigrations(client, SCHEMA);
    await client.query(`
      GRANT USAGE ON SCHEMA ${SCHEMA} TO chancery_relay;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${SCHEMA} TO chancery_relay;
      GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA ${SCHEMA} TO chancery_relay;
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${SCHEMA} TO chancery_relay;
    `);
  } finally {
    await client.end();
  }
}

/** The queue's connections, as the relay role. One pool serves queue and worker. */
export function queuePool(relayUrl: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: relayUrl, max: 12, options: `-c search_path=${SCHEMA}` });
  pool.setMaxListeners(0);
  pool.on('error', () => undefined); // a lost connection is replaced; the reconciler heals what was missed
  return pool;
}

export interface JobQueue {
  add(contract: JobContract, payload: JobPayload, id: string): Promise<void>;
  close(): Promise<void>;
}

export function openQueue(pool: pg.Pool): JobQueue {
  const queue = new Queue<JobPayload>(QUEUE, { connection: pool }, createPostgresBackend as never);
  queue.on('error', () => undefined);
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
export function openWorker(
  pool: pg.Pool,
  handle: (name: string, payload: unknown) => Promise<void>,
  onError: (error: Error) => void,
): { close(): Promise<void> } {
  const worker = new Worker(
    QUEUE,
    (job: Job) => handle(job.name, job.data),
    {
      connection: pool,
      concurrency: 2,
      lockDuration: 5_000,
      stalledInterval: 5_000,
      maxStalledCount: 5,
    },
    createPostgresBackend as never,
  );
  worker.on('error', onError);
  worker.on('failed', (_job, error) => onError(error));
  return { close: () => worker.close() };
}
