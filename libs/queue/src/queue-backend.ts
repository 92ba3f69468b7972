import type { QueueBackend } from './job-queue.js';
import { postgresQueueBackend } from './postgres-queue.js';
import { checkRedis, redisQueueBackend } from './redis-queue.js';

export interface QueuePlace {
  readonly relayUrl: string;
  /** null: the queue is on PostgreSQL */
  readonly redis: { readonly url: string; readonly prefix: string } | null;
}

/** The queue's place, chosen by settings: contracts and handlers are the same on each. */
export function queueBackend({ relayUrl, redis }: QueuePlace): QueueBackend {
  return redis ? redisQueueBackend(redis.url, redis.prefix) : postgresQueueBackend(relayUrl);
}

/** For those who watch: is the queue's place fit now? Opens nothing that stays open. */
export const queueCheck = ({ redis }: QueuePlace): Pick<QueueBackend, 'check'> => ({
  check: () => (redis ? checkRedis(redis.url) : Promise.resolve([])),
});
