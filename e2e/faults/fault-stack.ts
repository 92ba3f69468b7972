import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { issueSetupCode } from '@chancery/persistence';
import { ensureSecrets, freePort, readSettings, superuserUrl, type Settings } from '@chancery/runtime';
import { artifactStore } from '@chancery/storage';
import pg from 'pg';
import { foundGovernment, type Cast } from '../../apps/cli/src/demo/cast.js';
import { Timeline } from '../../apps/cli/src/demo/timeline.js';
import { startStack, type Stack } from '../../apps/cli/src/stack/stack.js';
import { violations } from './invariants.js';

/** A table that another connection holds: whoever writes to it waits in the middle of a transaction. */
interface HeldTable {
  /** Returns when somebody waits to write. */
  waiter(): Promise<void>;
  release(): Promise<void>;
}

export interface FaultStack {
  readonly dataFolder: string;
  readonly stack: Stack;
  readonly cast: Cast;
  readonly timeline: Timeline;
  /** As superuser: sees every row, past row-level security. */
  readonly query: <R extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<R[]>;
  hold(table: string): Promise<HeldTable>;
  /** What of the invariants does not hold; `unspeakable` must stand in no log besides passwords and keys. */
  violations(unspeakable?: readonly string[]): Promise<string[]>;
  /** Stops everything and starts it again on the same data. */
  restartWith(settings: Partial<Settings>): Promise<void>;
  close(): Promise<void>;
}

/** Asks again until the answer is not null. The deadline is generous: it says “never”, not “slow”. */
export async function until<T>(what: string, ask: () => Promise<T | null>, deadlineMs = 30_000): Promise<T> {
  const end = Date.now() + deadlineMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > end) throw new Error(`not within ${deadlineMs} ms: ${what}`);
    await sleep(20);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Kills a supervised process as a crash would, and returns when it is gone. */
export async function killHard(pid: number | undefined): Promise<void> {
  if (pid === undefined) throw new Error('nothing to kill');
  process.kill(pid, 'SIGKILL');
  await until(`end of ${pid}`, () => Promise.resolve(isAlive(pid) ? null : true));
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Real processes — PostgreSQL, api, worker — under the product's own supervisor, with a government at work. */
export async function startFaultStack(options: {
  departments: readonly string[];
  settings?: Partial<Settings>;
}): Promise<FaultStack> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'chancery-fault-'));
  const base: Settings = {
    ...readSettings({ CHANCERY_DATA: dataFolder }),
    port: await freePort(),
    // Before every milestone: nothing is collected but what is asked for.
    today: '2025-12-01',
  };
  const start = (settings: Partial<Settings> = {}) =>
    startStack({ ...base, ...settings }, { say: () => undefined, restart: true });
  let stack = await start(options.settings);
  let clients: pg.Client[] = [];
  const superuser = async (): Promise<pg.Client> => {
    const port = Number(new URL(stack.settings.databases.owner).port);
    const client = await connect(superuserUrl(port, ensureSecrets(dataFolder), 'chancery'));
    clients.push(client);
    return client;
  };
  const disconnect = async (): Promise<void> => {
    for (const client of clients) await client.end().catch(() => undefined);
    clients = [];
  };
  let observer = await superuser();
  const query = async <R extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<R[]> => {
    // The database may have been killed and be back.
    const ask = async () => (await observer.query<R>(sql, values)).rows;
    return ask().catch(async () => {
      observer = await until('the database', () => superuser().catch(() => null));
      return ask();
    });
  };
  const timeline = new Timeline(() => undefined);
  const cast = await foundGovernment(stack.url, timeline, {
    setupCode: await issueSetupCode(stack.settings.databases.owner),
    government: '临江市望川区人民政府',
    departments: options.departments,
    prefix: '',
  });
  return {
    dataFolder,
    get stack() {
      return stack;
    },
    cast,
    timeline,
    query,
    async hold(table) {
      const holder = await superuser();
      await holder.query('BEGIN');
      await holder.query(`LOCK TABLE "${table}" IN EXCLUSIVE MODE`); // others still read
      return {
        async waiter() {
          await until(`somebody waits for ${table}`, async () => {
            const rows = await query('SELECT 1 FROM pg_locks WHERE relation = $1::regclass AND NOT granted', [table]);
            return rows.length > 0 ? true : null;
          });
        },
        async release() {
          await holder.query('ROLLBACK');
        },
      };
    },
    async violations(unspeakable = []) {
      const artifacts = artifactStore(stack.settings);
      const { masterKey, sessionSecret, owner, app, relay, login, superuser: admin } = ensureSecrets(dataFolder);
      try {
        return await violations({
          query,
          appUrl: stack.settings.databases.app,
          artifacts,
          logs: join(dataFolder, 'logs'),
          unspeakable: [
            ...[masterKey, sessionSecret, owner, app, relay, login, admin],
            ...cast.members.map(({ password }) => password),
            ...unspeakable,
          ],
        });
      } finally {
        artifacts.close();
      }
    },
    async restartWith(settings) {
      await disconnect();
      await stack.stop();
      stack = await start(settings);
      observer = await superuser();
    },
    async close() {
      await disconnect();
      await stack.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
