import { createPostgresBackend, createRedisBackend } from 'bullmq';
import pg from 'pg';

/** A queue of its own beside the product's. */
export const QUEUE = 'bare';

/** What BullMQ is told about its place, as libs/queue tells it. */
export function bullPlace({ relayUrl, redis }) {
  if (redis) return { connection: { url: redis.url }, prefix: `${redis.prefix}-bare`, backend: createRedisBackend };
  const pool = new pg.Pool({ connectionString: relayUrl, max: 12, options: '-c search_path=bullmq' });
  pool.setMaxListeners(0);
  return { connection: pool, backend: createPostgresBackend };
}
