import { afterEach, describe, expect, test } from '@jest/globals';
import { startTestRedis, type TestRedis } from '@chancery/testing';
import { JOB_CONTRACTS, queueBackend } from '../src/index.js';

describe('a Redis for the queue', () => {
  let redis: TestRedis | null = null;
  const backend = (url: string) => queueBackend({ relayUrl: '', redis: { url, prefix: 'test' } });
  afterEach(async () => {
    await redis?.close();
    redis = null;
  });

  test.each(['allkeys-lru', 'volatile-ttl', 'allkeys-random'])('that may evict (%s) is refused', async (policy) => {
    redis = await startTestRedis({ appendonly: 'yes', 'maxmemory-policy': policy });
    await expect(backend(redis.url).check()).rejects.toThrow(policy);
  });

  test('that keeps nothing is warned of; one that keeps is not', async () => {
    redis = await startTestRedis({ appendonly: 'no', save: '', 'maxmemory-policy': 'noeviction' });
    expect(await backend(redis.url).check()).toEqual([expect.stringContaining('appendonly')]);
    await redis.close();
    redis = await startTestRedis();
    expect(await backend(redis.url).check()).toEqual([]);
  });

  test('that is away is an error at once, at the check and at the hand-over', async () => {
    redis = await startTestRedis();
    const { url } = redis;
    const queue = backend(url).openQueue();
    const ids = { governmentId: crypto.randomUUID(), jobRunId: crypto.randomUUID() };
    await queue.add(JOB_CONTRACTS[0]!, ids, 'ob-1');
    await redis.kill();
    await expect(backend(url).check()).rejects.toThrow();
    await expect(queue.add(JOB_CONTRACTS[0]!, ids, 'ob-2')).rejects.toThrow();
    await redis.startAgain();
    let again: unknown = null;
    for (let tries = 0; tries < 100 && again !== 'added'; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      again = await queue.add(JOB_CONTRACTS[0]!, ids, 'ob-2').then(() => 'added', String);
    }
    expect(again).toBe('added');
    await queue.close();
  });
});
