import type pg from 'pg';
import { until } from './until.js';

/** Something that another connection holds: whoever needs it waits in the middle of what it does. */
export interface Hold {
  /** Returns when somebody waits for it. */
  waiter(): Promise<void>;
  release(): Promise<void>;
}

/** A row that is let go for one statement at a time. */
export interface RowHold extends Hold {
  /** Lets who waits now have the row, and holds it again before the next statement that wants it. */
  letOneThrough(): Promise<void>;
}

type Query = <R extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<R[]>;

/** Connections of the superuser: `connect` makes one that holds, `query` looks on. */
export interface HoldGround {
  connect(): Promise<pg.Client>;
  readonly query: Query;
}

async function pidOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  return rows[0]?.pid ?? 0;
}

/** A table that several may wait for. */
export interface TableHold extends Hold {
  /** Returns when so many wait for it, one when not said. */
  waiter(many?: number): Promise<void>;
}

/** Others still read it, unless `readersToo`. */
export async function holdTable(ground: HoldGround, table: string, readersToo = false): Promise<TableHold> {
  const holder = await ground.connect();
  await holder.query('BEGIN');
  await holder.query(`LOCK TABLE ${table} IN ${readersToo ? 'ACCESS EXCLUSIVE' : 'EXCLUSIVE'} MODE`);
  return {
    async waiter(many = 1) {
      await until(`${many} wait for ${table}`, async () => {
        const sql = 'SELECT 1 FROM pg_locks WHERE relation = $1::regclass AND NOT granted';
        return (await ground.query(sql, [table])).length >= many ? true : null;
      });
    },
    async release() {
      await holder.query('ROLLBACK');
    },
  };
}

/** Holds a job run's row: its claim, each word on its progress and its end wait for it; its heartbeat does not. */
export async function holdRun(ground: HoldGround, runId: string): Promise<RowHold> {
  const ask = async (): Promise<{ client: pg.Client; pid: number; held: Promise<unknown> }> => {
    const client = await ground.connect();
    const pid = await pidOf(client);
    await client.query('BEGIN');
    return { client, pid, held: client.query('SELECT 1 FROM job_run WHERE id = $1 FOR UPDATE', [runId]) };
  };
  let holder = await ask();
  await holder.held;
  const waiter = async (): Promise<void> => {
    await until('somebody waits for the run', async () => {
      const sql = 'SELECT 1 FROM pg_stat_activity WHERE $1 = ANY (pg_blocking_pids(pid))';
      return (await ground.query(sql, [holder.pid])).length > 0 ? true : null;
    });
  };
  return {
    waiter,
    async letOneThrough() {
      await waiter();
      const next = await ask(); // stands behind who waits already
      await until('the next hold stands in line', async () =>
        (await ground.query('SELECT 1 WHERE cardinality(pg_blocking_pids($1)) > 0', [next.pid])).length > 0
          ? true
          : null,
      );
      await holder.client.query('ROLLBACK');
      await next.held;
      holder = next;
    },
    async release() {
      await holder.client.query('ROLLBACK');
    },
  };
}

/**
 * Commits are written and not answered, as with a standby that is away: what is committed stands, and who asked for it
 * does not know.
 */
export async function holdCommits({ query }: HoldGround): Promise<Hold> {
  const set = async (value: string): Promise<void> => {
    await query(`ALTER SYSTEM SET synchronous_standby_names = '${value}'`);
    await query('SELECT pg_reload_conf()');
    await until('the server has read it', async () => {
      const [row] = await query<{ now: string }>(`SELECT current_setting('synchronous_standby_names') AS now`);
      return row?.now === value ? true : null;
    });
  };
  await set('nobody');
  return {
    async waiter() {
      await until('a commit that is not answered', async () => {
        const sql = `SELECT 1 FROM pg_stat_activity WHERE wait_event = 'SyncRep' AND usename = 'chancery_app'`;
        return (await query(sql)).length > 0 ? true : null;
      });
    },
    release: () => set(''),
  };
}
