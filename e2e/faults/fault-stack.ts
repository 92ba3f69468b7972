import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issueSetupCode } from '@chancery/persistence';
import { ensureSecrets, freePort, readSettings, superuserUrl, type Settings } from '@chancery/runtime';
import { artifactStore } from '@chancery/storage';
import pg from 'pg';
import { foundGovernment, type Cast } from '../../apps/cli/src/demo/cast.js';
import { Timeline } from '../../apps/cli/src/demo/timeline.js';
import { startStack, type Stack } from '../../apps/cli/src/stack/stack.js';
import { listenToWrites } from './acknowledged-writes.js';
import { holdCommits, holdRun, holdTable, type Hold, type RowHold } from './holds.js';
import { violations } from './invariants.js';
import type { SmallDisk } from './small-disk.js';
import { until } from './until.js';

export { until } from './until.js';

export interface FaultStack {
  readonly dataFolder: string;
  readonly stack: Stack;
  readonly cast: Cast;
  readonly timeline: Timeline;
  /** As superuser: sees every row, past row-level security. */
  readonly query: <R extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<R[]>;
  /** Who writes to the table (who reads it, too, with `readersToo`) waits in the middle of a transaction. */
  hold(table: string, readersToo?: boolean): Promise<Hold>;
  holdRun(runId: string): Promise<RowHold>;
  holdCommits(): Promise<Hold>;
  /** What of the invariants does not hold; `unspeakable` must stand in no log besides passwords and keys. */
  violations(unspeakable?: readonly string[]): Promise<string[]>;
  /** Stops everything and starts it again on the same data. */
  restartWith(settings: Partial<Settings>): Promise<void>;
  close(): Promise<void>;
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
  /** Parts of the data folder that lie on disks of their own. */
  disks?: (dataFolder: string) => readonly SmallDisk[];
}): Promise<FaultStack> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'chancery-fault-'));
  const disks = options.disks?.(dataFolder) ?? [];
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
  const acknowledged = listenToWrites(cast);
  const ground = { connect: superuser, query };
  return {
    dataFolder,
    get stack() {
      return stack;
    },
    cast,
    timeline,
    query,
    hold: (table, readersToo) => holdTable(ground, table, readersToo),
    holdRun: (runId) => holdRun(ground, runId),
    holdCommits: () => holdCommits(ground),
    async violations(unspeakable = []) {
      const artifacts = artifactStore(stack.settings);
      const { masterKey, sessionSecret, owner, app, relay, login, superuser: admin } = ensureSecrets(dataFolder);
      try {
        return await violations({
          query,
          appUrl: stack.settings.databases.app,
          artifacts,
          acknowledged,
          served: (dispatchId, name) => cast.of('registrar').download(`/dispatches/${dispatchId}/files/${name}`),
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
      for (const disk of disks) disk.unmount();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
