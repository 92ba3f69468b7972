import { createPostgresBackend, runMigrations, type BackendFactory } from 'bullmq';
import pg from 'pg';
import { openBullQueue, openBullWorker, type BullPlace, type QueueBackend } from './job-queue.js';

const LOCK = 0x43484e51; // 'CHNQ'
const SCHEMA = 'bullmq';

/** Makes BullMQ's schema as owner and lets the relay role work in it. */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    // Processes that start at once: rights granted by two in the same moment break each other off.
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
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

/** BullMQ on the system's own PostgreSQL, as the relay role. One pool serves queue and worker. */
export function postgresQueueBackend(relayUrl: string): QueueBackend {
  const pool = new pg.Pool({ connectionString: relayUrl, max: 12, options: `-c search_path=${SCHEMA}` });
  pool.setMaxListeners(0);
  pool.on('error', () => undefined); // a lost connection is replaced; the reconciler heals what was missed
  // BullMQ's types of a backend's connection are Redis's.
  const place = {
    connection: pool,
    backend: createPostgresBackend as unknown as BackendFactory,
  } as unknown as BullPlace;
  return {
    kind: 'postgres',
    // It keeps what it is given: it is the same database as the rows themselves.
    check: () => Promise.resolve([]),
    openQueue: () => openBullQueue(place),
    openWorker: (handle, onError) => openBullWorker(place, handle, onError),
    close: () => pool.end(),
  };
}
