import pg from 'pg';
import { JOB_CONTRACTS } from './job-contracts.js';
import type { JobQueue } from './job-queue.js';

const POLL_MS = 1_000;
/** Rows that are handed over in one transaction. */
const BATCH = 50;
/** Seconds after which an open run without sign of life is handed to the queue again. */
const LOST_AFTER_SECONDS = 8;

interface OutboxRow {
  readonly id: string;
  readonly government_id: string;
  readonly job_run_id: string;
  readonly job: string;
  readonly correlation_id: string;
}

/** What is told of a row that is handed over, to those who watch. */
export interface HandedOver {
  readonly job: string;
  readonly jobRunId: string;
  readonly correlationId: string;
}

/** Told of the beginning; what it returns is called at the end. */
export type ObserveHandingOver = (row: HandedOver) => { end(facts?: undefined, failed?: boolean): void };

/**
 * Hands committed outbox rows to the queue, and puts back what the queue lost. The rows are the truth: a row
 * relayed twice is one run, because the run's attempt token decides.
 */
export class OutboxRelay {
  private readonly pool: pg.Pool;
  private listener: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private draining: Promise<void> | null = null;
  private again = false;
  private closed = false;

  constructor(
    private readonly relayUrl: string,
    private readonly queue: JobQueue,
    private readonly onError: (error: Error) => void,
    private readonly observe: ObserveHandingOver | null = null,
  ) {
    this.pool = new pg.Pool({ connectionString: relayUrl, max: 2 });
    this.pool.on('error', onError);
  }

  start(): void {
    const poll = (): void => this.wake(true);
    this.timer = setInterval(poll, POLL_MS);
    poll();
  }

  /**
   * Drains now; a call during a drain makes it go round once more. What the queue lost is looked for by the clock only:
   * a notice tells of new rows, and those are not lost.
   */
  private wake(reconcile = false): void {
    if (this.closed) return;
    if (this.draining) {
      this.again = true;
      return;
    }
    this.draining = this.round(reconcile)
      .catch((error: unknown) => this.onError(error as Error))
      .finally(() => {
        this.draining = null;
        if (this.again) {
          this.again = false;
          this.wake();
        }
      });
  }

  private async round(reconcile: boolean): Promise<void> {
    await this.listen();
    if (reconcile) await this.reconcile();
    // A batch that is not full was the last: rows that come meanwhile wake it again.
    while (!this.closed && (await this.relayBatch()) === BATCH);
  }

  /** Notices are only a hint: polling finds the rows too, so a dropped connection is just made again. */
  private async listen(): Promise<void> {
    if (this.listener) return;
    const client = new pg.Client({ connectionString: this.relayUrl });
    client.on('error', () => {
      this.listener = null;
    });
    client.on('end', () => {
      this.listener = null;
    });
    client.on('notification', () => this.wake());
    await client.connect();
    await client.query('LISTEN chancery_outbox');
    this.listener = client;
  }

  private async relayBatch(): Promise<number> {
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      const { rows } = await client.query<OutboxRow>(
        `SELECT o.id, o.government_id, o.job_run_id, o.job,
                (SELECT r.correlation_id FROM job_run r WHERE r.id = o.job_run_id) AS correlation_id
         FROM outbox o WHERE o.relayed_at IS NULL ORDER BY o.created_seq LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
      );
      await Promise.all(rows.map((row) => this.handOver(row)));
      if (rows.length > 0) {
        await client.query('UPDATE outbox SET relayed_at = now() WHERE id = ANY ($1::uuid[])', [
          rows.map(({ id }) => id),
        ]);
      }
      await client.query('COMMIT');
      return rows.length;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }

  private async handOver(row: OutboxRow): Promise<void> {
    const contract = JOB_CONTRACTS.find((c) => c.name === row.job);
    if (!contract) throw new Error(`outbox row ${row.id} names an unknown job ${row.job}`);
    const payload = { governmentId: row.government_id, jobRunId: row.job_run_id };
    const span = this.observe?.({ job: row.job, jobRunId: row.job_run_id, correlationId: row.correlation_id });
    let failed = true;
    try {
      await this.queue.add(contract, payload, `ob-${row.id}`);
      failed = false;
    } finally {
      span?.end(undefined, failed);
    }
  }

  /** Runs that are open, were handed over, and show no sign of life get a new outbox row. */
  private async reconcile(): Promise<void> {
    await this.pool.query(
      `INSERT INTO outbox (government_id, job_run_id, job)
       SELECT r.government_id, r.id, r.job FROM job_run r
       WHERE r.state IN ('queued', 'running')
         AND GREATEST(r.heartbeat_at, r.created_at) < now() - make_interval(secs => $1)
         AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.job_run_id = r.id
                         AND (o.relayed_at IS NULL OR o.relayed_at > now() - make_interval(secs => $1)))`,
      [LOST_AFTER_SECONDS],
    );
  }

  async close(): Promise<void> {
    this.closed = true;
    if (this.timer) clearInterval(this.timer);
    await this.draining;
    await this.listener?.end().catch(() => undefined);
    await this.pool.end();
  }
}
