export interface RedisFacts {
  /** `maxmemory_policy` of `INFO memory`. */
  readonly evictionPolicy: string;
  /** `aof_enabled` of `INFO persistence`. */
  readonly appendOnly: boolean;
}

/**
 * A Redis that may throw keys away to make room tears a queue apart in the middle; BullMQ asks for `noeviction`. One
 * that keeps nothing through a restart loses no work, for the rows are the truth, but what waited comes later.
 */
export function judgeRedis({ evictionPolicy, appendOnly }: RedisFacts): {
  readonly refused: string | null;
  readonly warnings: string[];
} {
  const refused =
    evictionPolicy === 'noeviction'
      ? null
      : `REDIS_URL:该 Redis 内存不足时会丢弃数据(maxmemory-policy 为 ${evictionPolicy || '未知'}),不能用作任务队列。请设为 noeviction 后重试`;
  const warnings = appendOnly
    ? []
    : ['REDIS_URL:该 Redis 未开启 appendonly,重启后队列为空;任务不会丢失,但要等补投。建议开启 appendonly'];
  return { refused, warnings };
}
