import pg from 'pg';

/** Rows that went, by kind. */
export interface Pruned {
  readonly outbox: number;
  readonly jobRuns: number;
  readonly logIns: number;
}

/** So many rows go in one transaction: nobody waits for a long one. */
const BATCH = 5_000;

const OUTBOX = 'relayed_at < now() - make_interval(days => $1)';

/**
 * Not those whose key is asked for again: a milestone would be collected twice, and proofs that failed are counted for
 * the name of the next attempt.
 */
const JOB_RUN = `state IN ('done', 'failed') AND GREATEST(heartbeat_at, created_at) < now() - make_interval(days => $1)
  AND key NOT LIKE 'collect:%:milestone:%' AND NOT (job = 'proof' AND state = 'failed')
  AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.job_run_id = t.id)`;

/** Ended, or expired: no session stands that came of it (the table's policy asks it). */
const LOG_IN = 'COALESCE(ended_at, at) < now() - make_interval(days => $1)';

async function prune(client: pg.Client, table: string, old: string, days: number): Promise<number> {
  for (let pruned = 0; ;) {
    const { rowCount } = await client.query(
      `DELETE FROM "${table}" WHERE id IN (SELECT id FROM "${table}" t WHERE ${old} LIMIT ${BATCH})`,
      [days],
    );
    pruned += rowCount ?? 0;
    if (!rowCount) return pruned;
  }
}

async function within<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Takes away outbox rows handed over, job runs ended and log-ins ended or expired more than `days` ago, of every
 * government; nothing of the audit trail, which tells of all of them. May run in several processes at once.
 */
export async function pruneEnded(
  urls: { readonly relay: string; readonly login: string },
  days: number,
): Promise<Pruned> {
  // A run goes after its outbox rows, which name it.
  const [outbox, jobRuns] = await within(urls.relay, async (client) => [
    await prune(client, 'outbox', OUTBOX, days),
    await prune(client, 'job_run', JOB_RUN, days),
  ]);
  const logIns = await within(urls.login, (client) => prune(client, 'log_in', LOG_IN, days));
  return { outbox: outbox ?? 0, jobRuns: jobRuns ?? 0, logIns };
}
