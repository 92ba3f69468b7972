import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  databaseUrls,
  ensureSecrets,
  freePort,
  provisionDatabase,
  readSettings,
  serviceEnvironment,
  startEmbeddedPostgres,
  superuserUrl,
  supervise,
  type EmbeddedPostgres,
  type ServiceSettings,
  type Supervised,
} from '@chancery/runtime';
import { artifactStore } from '@chancery/storage';
import { startTestS3, type TestS3 } from '@chancery/testing';
import pg from 'pg';
import { builtMain, projectRoot } from '../../apps/cli/src/stack/project-paths.js';
import { runCommand } from '../commands/run-command.js';
import { killHard } from '../faults/fault-stack.js';
import { violations } from '../faults/invariants.js';
import { QUEUE_KINDS, queueUnderTest, type QueueUnderTest } from '../support/queue-places.js';
import { startBalancer, type Balancer } from './balancer.js';

const APIS = 2;
const WORKERS = 3;

const installed = spawnSync('haproxy', ['-v']).status === 0;
if (!installed && process.env.CI === 'true') throw new Error('haproxy is not installed');

/** The topology of docker-compose.yml with plain processes: each with a data folder of its own, as on machines of their own. */
(installed ? describe : describe.skip).each(QUEUE_KINDS)('two apis, three workers, S3, the queue on %s', (kind) => {
  const ground = mkdtempSync(join(tmpdir(), 'chancery-several-'));
  const logs = join(ground, 'logs');
  let queue: QueueUnderTest;
  let s3: TestS3;
  let postgres: EmbeddedPostgres;
  let balancer: Balancer;
  let shared: ServiceSettings;
  let admin: pg.Client;
  const apis: Supervised[] = [];
  const workers: Supervised[] = [];
  const folders: string[] = [];

  const ownFolder = (): string => {
    const folder = mkdtempSync(join(ground, 'machine-'));
    folders.push(folder);
    return folder;
  };
  const environment = (port = 0): NodeJS.ProcessEnv =>
    serviceEnvironment({ ...shared, dataFolder: ownFolder(), port: port || 7300 });
  const startProcess = (name: 'api' | 'worker', i: number, port = 0): Promise<Supervised> =>
    supervise({
      name,
      script: builtMain(name),
      env: environment(port),
      logFile: join(logs, `${name}-${i}.log`),
      onExit: () => undefined,
      restart: false,
    });
  const command = (...args: string[]) => runCommand(args, environment());
  /** Plays the example's year, by a government that bears another name each time: no two bear the same. */
  const playDemo = async (district: string): Promise<{ code: number | null; output: string }> => {
    const example = readFileSync(join(projectRoot(), 'examples', 'wangchuan-2025.json'), 'utf8');
    const report = join(ground, `${district}.json`);
    writeFileSync(report, example.replaceAll('望川区', district));
    const { output } = await command('setup-code');
    const code = /设置码[^:]*:(\S+)/.exec(output)?.[1] ?? '';
    return runCommand(
      [
        ...['demo', '--url', balancer.url, '--setup-code', code],
        ...['--report', report, '--out', mkdtempSync(join(ground, 'out-'))],
      ],
      { ...environment(), NODE_EXTRA_CA_CERTS: balancer.certificate },
    );
  };

  beforeAll(async () => {
    mkdirSync(logs);
    const home = ownFolder();
    const secrets = ensureSecrets(home);
    [queue, s3, postgres] = await Promise.all([
      queueUnderTest(kind),
      startTestS3(),
      startEmbeddedPostgres(join(home, 'postgres'), secrets.superuser),
    ]);
    await provisionDatabase(postgres.port, secrets);
    shared = {
      ...readSettings({ CHANCERY_DATA: home }),
      databases: databaseUrls(postgres.port, secrets),
      masterKey: secrets.masterKey,
      sessionSecret: secrets.sessionSecret,
      behindProxy: true,
      redis: queue.redis,
      s3: s3.settings,
    };
    admin = new pg.Client({ connectionString: superuserUrl(postgres.port, secrets, 'chancery') });
    admin.on('error', () => undefined);
    await admin.connect();
  }, 120_000);
  afterAll(async () => {
    await balancer?.close();
    for (const one of [...apis, ...workers]) await one.stop();
    await admin?.end();
    await postgres?.stop();
    await queue?.close();
    await s3?.close();
    rmSync(ground, { recursive: true, force: true });
  }, 120_000);

  const invariantsHold = async (): Promise<void> => {
    const artifacts = artifactStore(shared);
    const found = await violations({
      query: async <R extends pg.QueryResultRow>(sql: string, values: unknown[] = []) =>
        (await admin.query<R>(sql, values)).rows,
      appUrl: shared.databases.app,
      artifacts,
      // Each demonstration is a process of its own, and looks itself at what it was answered and served.
      acknowledged: [],
      served: null,
      logs,
      unspeakable: [shared.masterKey, shared.sessionSecret, new URL(shared.databases.owner).password],
    });
    artifacts.close();
    expect(found).toEqual([]);
  };

  test('of three processes that migrate at once one does it, and the others find it done', async () => {
    const outcomes = await Promise.all(Array.from({ length: 3 }, () => command('migrate')));
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(outcomes.filter(({ output }) => output.includes('结构已更新'))).toHaveLength(1);
  }, 180_000);

  test('the demonstration is played through the proxy, on whichever process', async () => {
    const ports = await Promise.all(Array.from({ length: APIS }, () => freePort()));
    const started = await Promise.all([
      ...ports.map((port, i) => startProcess('api', i, port)),
      ...Array.from({ length: WORKERS }, (_, i) => startProcess('worker', i)),
    ]);
    apis.push(...started.slice(0, APIS));
    workers.push(...started.slice(APIS));
    balancer = await startBalancer(ground, ports);
    await sleep(1_500); // its first look at the apis
    const { code, output } = await playDemo('望川区');
    expect([code, output]).toEqual([0, expect.stringContaining('审计链:完整')]);
    await invariantsHold();
  }, 300_000);

  test('with one api and one worker killed, and another worker killed in mid-course, it is played again', async () => {
    await killHard(apis[0]?.pid);
    await killHard(workers[0]?.pid);
    await sleep(5_000); // the proxy sees it
    const playing = playDemo('清溪区');
    await sleep(8_000);
    await killHard(workers[1]?.pid);
    const { code, output } = await playing;
    expect([code, output]).toEqual([0, expect.stringContaining('审计链:完整')]);
    await invariantsHold();
  }, 300_000);

  test('nothing lies in any machine’s own folder', () => {
    for (const folder of folders)
      expect([folder, readdirSync(folder)]).toEqual([folder, expect.not.arrayContaining(['artifacts'])]);
  });
});
