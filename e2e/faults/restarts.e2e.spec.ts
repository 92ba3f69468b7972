import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MAX_ATTEMPTS } from '@chancery/application';
import { docOfText } from '@chancery/documents';
import { serviceEnvironment, supervise } from '@chancery/runtime';
import type { ApiPerson } from '../../apps/cli/src/demo/api-person.js';
import { openAndAssign, type OpenedCycle } from '../../apps/cli/src/demo/play-collecting.js';
import { builtMain } from '../../apps/cli/src/stack/project-paths.js';
import { QUEUE_KINDS, queueUnderTest, type QueueUnderTest } from '../support/queue-places.js';
import { sampleReport } from '../support/sample-report.js';
import { killHard, startFaultStack, until, type FaultStack } from './fault-stack.js';
import { recheckedDispatch } from './rechecked-dispatch.js';
import { atWork, DEADLINE_MS, endOfRun, readRun, type JobRun } from './job-runs.js';

const AWAY_MS = 60_000;

/** Everything that can go away goes away in the middle of work, and comes back. */
describe.each(QUEUE_KINDS)('what goes away and comes back, with the queue on %s', (kind) => {
  let queue: QueueUnderTest;
  let faults: FaultStack;
  let cycle: OpenedCycle;
  let liaison: ApiPerson;
  let following = '';
  let dispatch = '';

  const editor = () => faults.cast.of('editor');
  const registrar = () => faults.cast.of('registrar');
  const requestCollect = () =>
    editor().call<JobRun>('POST', `/cycles/${cycle.id}/collections`, { requestKey: randomUUID() });
  const ended = (id: string, deadlineMs = DEADLINE_MS) => endOfRun(faults, id, deadlineMs);
  const collections = async (): Promise<number> =>
    (await faults.query<{ n: number }>('SELECT count(*)::int AS n FROM collection'))[0]?.n ?? -1;
  const readDraft = () => liaison.call<{ draftVersion: number; draft: unknown }>('GET', following);
  const textOf = (version: number): string => `第${version}稿。`;
  const save = async (): Promise<number> => {
    const { draftVersion } = await readDraft();
    const content = docOfText(textOf(draftVersion + 1));
    return (await liaison.call<{ draftVersion: number }>('PUT', `${following}/draft`, { draftVersion, content }))
      .draftVersion;
  };
  /** Saves until one is not acknowledged; the last one that was. */
  const saveUntilRefused = async (): Promise<number> => {
    let acknowledged = (await readDraft()).draftVersion;
    for (;;) {
      const next = await save().catch(() => null);
      if (next === null) return acknowledged;
      acknowledged = next;
    }
  };
  const serving = () => until('the api serves', () => readDraft().catch(() => null), DEADLINE_MS);

  beforeAll(async () => {
    queue = await queueUnderTest(kind);
    faults = await startFaultStack({ departments: ['司法局', '财政局'], settings: { redis: queue.redis } });
    const { cast, timeline } = faults;
    ({ cycle, path: dispatch } = await recheckedDispatch(faults));
    const next = await openAndAssign(cast, timeline, sampleReport({ year: 2026 }));
    following = `/sections/${next.sections[0]?.id}`;
    liaison = cast.of('liaison', '司法局');
    await liaison.call('POST', `${following}/receipt`);
  }, 240_000);
  afterAll(async () => {
    await faults?.close();
    await queue?.close();
  }, 60_000);
  const invariantsHold = async () => expect(await faults.violations([textOf(1), '司法局'])).toEqual([]);

  test('PostgreSQL killed in the middle of saves and of a job: it is back, and so is every acknowledged save', async () => {
    const before = await collections();
    const held = await faults.hold('collection');
    const run = await requestCollect();
    await held.waiter();
    const saving = saveUntilRefused();
    await sleep(300);
    const postgres = faults.stack.postgres;
    const killed = postgres?.pid;
    await killHard(killed);
    const acknowledged = await saving;
    const { draftVersion, draft } = await serving();
    expect([acknowledged, acknowledged + 1]).toContain(draftVersion);
    expect(draft).toEqual(draftVersion === 0 ? draft : docOfText(textOf(draftVersion)));
    await until('another server', () => Promise.resolve(postgres?.pid === killed ? null : true));
    expect((await ended(run.id, 2 * DEADLINE_MS)).state).toBe('done');
    expect(await collections()).toBe(before + 1);
    await invariantsHold();
  }, 240_000);

  test('connections that listen are cut: jobs go on, and the relay listens again', async () => {
    const cut = await faults.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND pid <> pg_backend_pid()`,
    );
    expect(cut.length).toBeGreaterThan(0);
    expect((await ended((await requestCollect()).id)).state).toBe('done');
    await until('a relay that listens', async () => {
      const rows = await faults.query(`SELECT 1 FROM pg_stat_activity WHERE query = 'LISTEN chancery_outbox'`);
      return rows.length > 0 ? true : null;
    });
    await invariantsHold();
  }, 120_000);

  test('a worker that stands still for longer than its lock finds its work done by another, and changes nothing', async () => {
    const second = await supervise({
      name: 'worker',
      script: builtMain('worker'),
      env: serviceEnvironment(faults.stack.settings),
      logFile: join(faults.dataFolder, 'logs', 'second-worker.log'),
      onExit: () => undefined,
      restart: false,
    });
    const { pid } = faults.stack.worker;
    try {
      process.kill(second.pid!, 'SIGSTOP'); // the first one takes the job
      const run = await registrar().call<JobRun>('POST', `${dispatch}/rendering`);
      await atWork(faults, run.id, '正在排版 PDF');
      process.kill(pid!, 'SIGSTOP');
      process.kill(second.pid!, 'SIGCONT');
      const seen = await ended(run.id, 2 * DEADLINE_MS);
      process.kill(pid!, 'SIGCONT');
      expect([seen.state, seen.error]).toEqual(['done', null]);
      expect(seen.attempts).toBeGreaterThanOrEqual(2);
      await until('both workers answer', async () => ((await readRun(faults, run.id)).state === 'done' ? true : null));
      await sleep(3_000); // the first one ends its attempt, which must change nothing
      expect((await readRun(faults, run.id)).attempts).toBe(seen.attempts);
      expect(await faults.query(`SELECT 1 FROM audit_event WHERE action = 'dispatch.finishRender'`)).toHaveLength(1);
      await invariantsHold();
    } finally {
      process.kill(pid!, 'SIGCONT');
      process.kill(second.pid!, 'SIGCONT');
      await second.stop();
    }
  }, 240_000);

  test('told to end with a seal in flight, a worker ends it first; told to end with a save in flight, so does the api', async () => {
    await registrar().call('POST', `${dispatch}/seal-request`);
    const register = await faults.hold('seal_entry');
    const run = await faults.cast.of('sealKeeper').call<JobRun>('POST', `${dispatch}/seal`);
    await register.waiter();
    const worker = faults.stack.worker.pid;
    process.kill(worker!, 'SIGTERM');
    await sleep(500);
    await register.release();
    const sealed = await ended(run.id);
    expect([sealed.state, sealed.attempts]).toEqual(['done', 1]);
    await until('another worker', () => Promise.resolve(faults.stack.worker.pid === worker ? null : true));

    const { draftVersion } = await readDraft();
    const sections = await faults.hold('section');
    const saved = liaison.call<{ draftVersion: number }>('PUT', `${following}/draft`, {
      draftVersion,
      content: docOfText(textOf(draftVersion + 1)),
    });
    await sections.waiter();
    const api = faults.stack.api.pid;
    process.kill(api!, 'SIGTERM');
    await sleep(500);
    await sections.release();
    expect((await saved).draftVersion).toBe(draftVersion + 1);
    await until('another api', () => Promise.resolve(faults.stack.api.pid === api ? null : true));
    expect((await serving()).draftVersion).toBe(draftVersion + 1);
    await invariantsHold();
  }, 240_000);

  test('a job that takes its worker with it every time is given up, and others go on', async () => {
    let held = await faults.hold('collection');
    const poison = await requestCollect();
    for (let kills = 1; kills <= MAX_ATTEMPTS; kills += 1) {
      await held.waiter();
      const { pid } = faults.stack.worker;
      await killHard(pid);
      // Released after each kill, so that nothing of the dead attempt stays; taken again before the next one begins.
      await held.release();
      if (kills < MAX_ATTEMPTS) held = await faults.hold('collection');
      await until('another worker', () => Promise.resolve(faults.stack.worker.pid === pid ? null : true));
    }
    const given = await ended(poison.id, 2 * DEADLINE_MS);
    expect([given.state, given.error]).toEqual(['failed', expect.stringContaining('意外终止')]);
    expect((await ended((await requestCollect()).id)).state).toBe('done');
    await invariantsHold();
  }, 300_000);

  const onRedis = kind === 'redis' ? test : test.skip;

  onRedis(
    'Redis flushed in the middle of a job: it ends once',
    async () => {
      const before = await collections();
      const held = await faults.hold('collection');
      const { id } = await requestCollect();
      await held.waiter();
      await queue.forget(faults.query);
      await held.release();
      expect((await ended(id)).state).toBe('done');
      expect((await ended((await requestCollect()).id)).state).toBe('done');
      expect(await collections()).toBe(before + 2);
      await invariantsHold();
    },
    120_000,
  );

  onRedis(
    'Redis away for a minute: people go on, and what they asked for is done when it is back',
    async () => {
      const before = await collections();
      await queue.server?.kill();
      const { id } = await requestCollect();
      const saved = await save();
      await sleep(AWAY_MS);
      expect((await readRun(faults, id)).state).toBe('queued');
      expect((await readDraft()).draftVersion).toBe(saved);
      await queue.server?.startAgain();
      expect((await ended(id)).state).toBe('done');
      expect(await collections()).toBe(before + 1);
      await invariantsHold();
    },
    240_000,
  );

  test('told to end with a render in flight, a worker ends it first', async () => {
    const { path } = await recheckedDispatch(faults, 2023);
    const run = await registrar().call<JobRun>('POST', `${path}/rendering`);
    await atWork(faults, run.id, '正在排版 PDF');
    const { pid } = faults.stack.worker;
    process.kill(pid!, 'SIGTERM');
    const rendered = await ended(run.id);
    expect([rendered.state, rendered.attempts]).toEqual(['done', 1]);
    await until('another worker', () => Promise.resolve(faults.stack.worker.pid === pid ? null : true));
    await invariantsHold();
  }, 120_000);

  test('a disk that takes no more: the render fails, nothing half is kept, and with room again it is done', async () => {
    const { path } = await recheckedDispatch(faults, 2024);
    const limit = (bytes: string): void => {
      const done = spawnSync('prlimit', [`--pid=${faults.stack.worker.pid}`, `--fsize=${bytes}:unlimited`]);
      if (done.status !== 0) throw new Error(`prlimit: ${done.stderr.toString()}`);
    };
    limit('2000'); // no file grows beyond it: EFBIG where a full disk says ENOSPC
    const run = await registrar().call<JobRun>('POST', `${path}/rendering`);
    await until('an attempt failed', async () => ((await readRun(faults, run.id)).attempts >= 2 ? true : null), 60_000);
    limit('unlimited');
    const seen = await ended(run.id, 3 * DEADLINE_MS);
    expect([seen.state, seen.error]).toEqual(['done', null]);
    await invariantsHold();
  }, 300_000);
});
