import { createRedisBackend } from 'bullmq';
import { Redis } from 'ioredis';
import { openBullQueue, openBullWorker, type QueueBackend } from './job-queue.js';
import { judgeRedis } from './redis-is-fit-for-queues.rule.js';

/** A Redis that answers nothing for so long is away: the outbox keeps what could not be handed over. */
const ANSWER_MS = 5_000;

/** Answers of `INFO`, one `name:value` a line. */
function readInfo(text: string): Map<string, string> {
  return new Map(
    text
      .split('\r\n')
      .filter((line) => line.includes(':'))
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
  );
}

/** Warnings of the Redis at that address. @throws Error when it does not answer or is not fit for queues */
export async function checkRedis(url: string): Promise<string[]> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: ANSWER_MS,
    commandTimeout: ANSWER_MS,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  redis.on('error', () => undefined); // thrown by the command that met it
  try {
    await redis.connect();
    const info = readInfo(await redis.info());
    const { refused, warnings } = judgeRedis({
      evictionPolicy: info.get('maxmemory_policy') ?? '',
      appendOnly: info.get('aof_enabled') === '1',
    });
    if (refused) throw new Error(refused);
    return warnings;
  } finally {
    redis.disconnect();
  }
}

/**
 * BullMQ on Redis. The prefix keeps installations on one Redis apart: a job taken by another installation's worker
 * would be found to be nobody's and be lost until the reconciler hands it over again.
 */
export function redisQueueBackend(url: string, prefix: string): QueueBackend {
  return {
    kind: 'redis',
    check: () => checkRedis(url),
    openQueue: () =>
      openBullQueue({
        // Fails at once instead of waiting: the relay holds rows of the outbox while it adds.
        connection: { url, enableOfflineQueue: false, maxRetriesPerRequest: 0, commandTimeout: ANSWER_MS },
        prefix,
        backend: createRedisBackend,
      }),
    openWorker: (handle, onError) =>
      openBullWorker({ connection: { url }, prefix, backend: createRedisBackend }, handle, onError),
    close: () => Promise.resolve(),
  };
}
