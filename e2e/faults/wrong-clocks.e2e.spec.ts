import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serviceEnvironment, supervise, type Supervised } from '@chancery/runtime';
import {
  adoptSection,
  collectAndMerge,
  openAndAssign,
  submitByDepartment,
} from '../../apps/cli/src/demo/play-collecting.js';
import { approveAll, numberSealAndIssue } from '../../apps/cli/src/demo/play-issuing.js';
import { builtMain, projectRoot } from '../../apps/cli/src/stack/project-paths.js';
import { HttpCaller } from '../support/http-caller.js';
import { queueUnderTest, type QueueUnderTest } from '../support/queue-places.js';
import { sampleReport } from '../support/sample-report.js';
import { startFaultStack, until, type FaultStack } from './fault-stack.js';

const HOUR = 3_600;

interface Health {
  readonly parts: readonly { readonly part: string; readonly state: string; readonly message: string }[];
}

const environmentOf = (clocks: Readonly<Record<string, number>>): NodeJS.ProcessEnv => ({
  NODE_OPTIONS: `--import=${join(projectRoot(), 'e2e', 'faults', 'shift-clock.mjs')}`,
  TEST_CLOCKS: JSON.stringify(clocks),
});

/** The api and a worker on machines whose clocks are an hour wrong, one each way; the database's and the browser's are right. */
describe.each([
  { kind: 'postgres', api: HOUR, worker: -HOUR, told: '快 3600 秒' },
  { kind: 'redis', api: -HOUR, worker: HOUR, told: '慢 3600 秒' },
] as const)('clocks an hour wrong (api $api s, worker $worker s), with the queue on $kind', (clocks) => {
  let queue: QueueUnderTest;
  let faults: FaultStack;
  let rightWorker: Supervised;
  const person = (post: Parameters<FaultStack['cast']['of']>[0]) => faults.cast.of(post);

  beforeAll(async () => {
    queue = await queueUnderTest(clocks.kind);
    const before = { ...process.env };
    Object.assign(process.env, environmentOf({ api: clocks.api, worker: clocks.worker }));
    try {
      faults = await startFaultStack({ departments: ['司法局', '财政局'], settings: { redis: queue.redis } });
    } finally {
      process.env = before;
    }
    // Beside it a worker whose clock is right: each sees the other's locks by its own clock.
    rightWorker = await supervise({
      name: 'worker',
      script: builtMain('worker'),
      env: serviceEnvironment(faults.stack.settings),
      logFile: join(faults.dataFolder, 'logs', 'right-worker.log'),
      onExit: () => undefined,
      restart: false,
    });
  }, 120_000);
  afterAll(async () => {
    await rightWorker?.stop();
    await faults?.close();
    await queue?.close();
  }, 60_000);

  test('who logs in stays in, sees where, and hears what changes', async () => {
    const { userName = '', password = '' } = faults.cast.members.find(({ post }) => post === 'registrar') ?? {};
    const response = await fetch(`${faults.stack.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ userName, password }),
    });
    const cookie = response.headers.getSetCookie().find((line) => line.startsWith('chancery.sid=')) ?? '';
    // A browser would throw away at once what had ended an hour ago.
    expect(cookie).not.toMatch(/expires|max-age/i);
    const caller = new HttpCaller(faults.stack.url, cookie.split(';')[0]);
    expect((await caller.send('GET', '/session')).status).toBe(200);
    const places = await caller.send('GET', '/sessions');
    expect((JSON.parse(places.text) as unknown[]).length).toBeGreaterThanOrEqual(1);
    expect((await caller.send('GET', '/events')).status).toBe(200);
  }, 60_000);

  test('a year goes from opened to issued, each job once, dated by the database alone', async () => {
    const { cast, timeline, query } = faults;
    const cycle = await openAndAssign(cast, timeline, sampleReport());
    for (const section of cycle.sections) {
      await submitByDepartment(cast, timeline, section);
      await adoptSection(cast, timeline, section);
    }
    await approveAll(cast, timeline, await collectAndMerge(cast, timeline, cycle.id));
    const dispatchId = await numberSealAndIssue(cast, timeline, cycle.id);
    const sealed = await person('registrar').download(`/dispatches/${dispatchId}/files/report.pdf`);
    expect(await person('registrar').upload('/verifications', sealed)).toMatchObject({ valid: true });
    const wrong = `< now() - interval '30 minutes'`;
    expect(
      await query(
        `SELECT 'event' AS what FROM audit_event WHERE at ${wrong} OR at > now()
         UNION ALL SELECT 'approval' FROM approval WHERE at ${wrong} OR at > now()
         UNION ALL SELECT 'seal' FROM seal_entry WHERE at ${wrong} OR at > now()
         UNION ALL SELECT 'run' FROM job_run WHERE heartbeat_at ${wrong} OR heartbeat_at > now()
         UNION ALL SELECT 'attempts' FROM job_run WHERE attempts <> 1`,
      ),
    ).toEqual([]);
    expect(await faults.violations(['评查行政执法案卷'])).toEqual([]);
  }, 120_000);

  test('a job at work longer than its lease is nobody else’s, whatever the others believe the time is', async () => {
    const held = await faults.hold('collection');
    const editor = person('editor');
    const [cycle] = await editor.call<{ id: string }[]>('GET', '/cycles');
    const run = await editor.call<{ id: string }>('POST', `/cycles/${cycle?.id}/collections`, {
      requestKey: '00000000-0000-4000-8000-000000000001',
    });
    await held.waiter();
    await new Promise((resolve) => setTimeout(resolve, 9_000)); // longer than the lease and the queue's lock
    await held.release();
    await until('done', async () =>
      (await faults.query(`SELECT 1 FROM job_run WHERE id = $1 AND state = 'done'`, [run.id])).length > 0 ? true : null,
    );
    expect(await faults.query('SELECT 1 FROM collection')).toHaveLength(2);
    expect(await faults.violations()).toEqual([]);
  }, 60_000);

  test('who looks after the installation is told', async () => {
    const health = await new HttpCaller(faults.stack.url).send('GET', '/health');
    const clock = (JSON.parse(health.text) as Health).parts.find(({ part }) => part === 'clock');
    expect([health.status, clock]).toEqual([
      200,
      { part: 'clock', state: 'warning', message: expect.stringMatching(/(快|慢) (3599|360[01]) 秒/) },
    ]);
    expect(clock?.message.slice(0, 8)).toBe(`本机时钟比数据库${clocks.told[0]}`.slice(0, 8));
  }, 60_000);
});
