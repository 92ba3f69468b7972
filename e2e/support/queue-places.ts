import { randomUUID } from 'node:crypto';
import type { RedisSettings } from '@chancery/runtime';
import { startTestRedis, type TestRedis } from '@chancery/testing';

export type QueueKind = 'postgres' | 'redis';

/** Every place a queue can be: what holds on one must hold on the other. */
export const QUEUE_KINDS: readonly QueueKind[] = ['postgres', 'redis'];

type Query = <R extends { [column: string]: unknown }>(sql: string) => Promise<R[]>;

/** A place for jobs that a test can look into and spoil, whichever it is. */
export interface QueueUnderTest {
  readonly redis: RedisSettings | null;
  /** null on PostgreSQL */
  readonly server: TestRedis | null;
  /** Jobs that were handed over and have not ended. */
  unfinished(query: Query): Promise<number>;
  /** The queue forgets everything. */
  forget(query: Query): Promise<void>;
  close(): Promise<void>;
}

const onPostgres: QueueUnderTest = {
  redis: null,
  server: null,
  async unfinished(query) {
    const [row] = await query<{ open: number }>(
      'SELECT count(*)::int AS open FROM bullmq.job WHERE finished_at_ms IS NULL',
    );
    return row?.open ?? -1;
  },
  async forget(query) {
    await query('DELETE FROM bullmq.job');
  },
  close: () => Promise.resolve(),
};

async function onRedis(): Promise<QueueUnderTest> {
  const server = await startTestRedis();
  const redis = { url: server.url, prefix: `test-${randomUUID().slice(0, 8)}` };
  return {
    redis,
    server,
    async unfinished() {
      const client = await server.client();
      try {
        const key = (list: string): string => `${redis.prefix}:chancery:${list}`;
        const waiting = (await client.llen(key('wait'))) + (await client.llen(key('active')));
        return waiting + (await client.zcard(key('delayed'))) + (await client.zcard(key('prioritized')));
      } finally {
        client.disconnect();
      }
    },
    async forget() {
      const client = await server.client();
      await client.flushall();
      client.disconnect();
    },
    close: () => server.close(),
  };
}

export const queueUnderTest = (kind: QueueKind): Promise<QueueUnderTest> =>
  kind === 'redis' ? onRedis() : Promise.resolve(onPostgres);
