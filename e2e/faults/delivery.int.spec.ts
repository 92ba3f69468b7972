import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { artifactStore } from '@chancery/storage';
import pg from 'pg';
import { openAndAssign, type OpenedCycle } from '../../apps/cli/src/demo/play-collecting.js';
import { waitForJob } from '../../apps/cli/src/demo/wait-for-job.js';
import { createWorker, type RunningWorker } from '../../apps/worker/src/create-worker.js';
import { sampleReport } from '../support/sample-report.js';
import { QUEUE_KINDS, queueUnderTest, type QueueUnderTest } from '../support/queue-places.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';
import { listenToWrites, type AcknowledgedWrite } from './acknowledged-writes.js';
import { violations } from './invariants.js';

type Job = Parameters<typeof waitForJob>[1] & { readonly attempts: number };

const DEADLINE_MS = 30_000;

describe.each(QUEUE_KINDS)('delivery of jobs on %s', (kind) => {
  let queue: QueueUnderTest;
  let served: ServedGovernment;
  let cycle: OpenedCycle;
  let workers: RunningWorker[] = [];
  let acknowledged: readonly AcknowledgedWrite[] = [];

  const requestCollect = () =>
    served.cast.of('editor').call<Job>('POST', `/cycles/${cycle.id}/collections`, { requestKey: randomUUID() });
  const ended = (job: Job) => waitForJob(served.cast.of('editor'), job, DEADLINE_MS) as Promise<Job>;
  const startWorker = async (): Promise<void> => {
    workers.push(await createWorker(served.installation.settings));
  };
  const stopWorkers = async (): Promise<void> => {
    for (const worker of workers) await worker.close();
    workers = [];
  };
  /** Collections there are, and runs said to have made one: the effect and the record of it. */
  const effects = async () => {
    const [row] = await served.query<{ collections: number; noted: number; done: number }>(
      `SELECT (SELECT count(*)::int FROM collection) AS collections,
              (SELECT count(*)::int FROM audit_event WHERE action = 'cycle.collected') AS noted,
              (SELECT count(*)::int FROM job_run WHERE job = 'collect' AND state = 'done') AS done`,
    );
    return row;
  };
  const notRelayed = async () => {
    const [row] = await served.query<{ open: number }>(
      'SELECT count(*)::int AS open FROM outbox WHERE relayed_at IS NULL',
    );
    return row?.open ?? -1;
  };
  const untilNone = async (what: string, count: () => Promise<number>): Promise<void> => {
    for (let waited = 0; waited < DEADLINE_MS; waited += 100) {
      if ((await count()) === 0) return;
      await sleep(100);
    }
    throw new Error(`still open after ${DEADLINE_MS} ms: ${what}`);
  };

  /** In this process nothing writes a log, and no file is made. */
  const invariantsHold = async (): Promise<void> => {
    const { settings } = served.installation;
    const [appUrl, artifacts] = [settings.databases.app, artifactStore(settings)];
    const ground = { query: served.query, appUrl, artifacts, acknowledged, served: null, logs: null, unspeakable: [] };
    expect(await violations(ground)).toEqual([]);
  };

  beforeAll(async () => {
    // A day before the milestone, so that no collection is taken but those asked for here.
    queue = await queueUnderTest(kind);
    served = await serveGovernment({ settings: { today: '2025-12-01', redis: queue.redis } });
    acknowledged = listenToWrites(served.cast);
    cycle = await openAndAssign(served.cast, served.timeline, sampleReport());
  }, 120_000);
  afterEach(async () => {
    await stopWorkers();
    await invariantsHold();
  }, 60_000);
  afterAll(async () => {
    await served?.close();
    await queue?.close();
  }, 60_000);

  test('a job delivered ten times to two workers has one effect', async () => {
    const job = await requestCollect();
    await served.query(
      `INSERT INTO outbox (government_id, job_run_id, job)
       SELECT government_id, id, job FROM job_run, generate_series(1, 10) WHERE id = $1`,
      [job.id],
    );
    await Promise.all([startWorker(), startWorker()]);
    expect((await ended(job)).attempts).toBe(1);
    // Every delivery has been taken off the queue, not only the first.
    await untilNone('outbox', notRelayed);
    await untilNone('queue', () => queue.unfinished(served.query));
    expect(await effects()).toEqual({ collections: 1, noted: 1, done: 1 });
  }, 60_000);

  test('a worker with nothing to do wakes nobody, itself least of all; a request wakes it once', async () => {
    const watcher = new pg.Client({ connectionString: served.installation.superuser });
    let notices = 0;
    watcher.on('notification', () => (notices += 1));
    await watcher.connect();
    await watcher.query('LISTEN chancery_outbox');
    await startWorker();
    await sleep(2_500);
    expect(notices).toBe(0);
    await ended(await requestCollect());
    expect(notices).toBe(1);
    await watcher.end();
  }, 60_000);

  test('what was committed while no worker ran is relayed when one comes', async () => {
    const before = await effects();
    const job = await requestCollect();
    const [row] = await served.query<{ relayed_at: Date | null }>(
      'SELECT relayed_at FROM outbox WHERE job_run_id = $1',
      [job.id],
    );
    expect(row?.relayed_at).toBeNull();
    await startWorker();
    expect((await ended(job)).state).toBe('done');
    expect((await effects())?.collections).toBe((before?.collections ?? 0) + 1);
  }, 60_000);

  test('a queue that lost everything is filled again from what is committed', async () => {
    const before = await effects();
    const job = await requestCollect();
    // Relayed to a queue that then forgot it: nothing will ever deliver this row again.
    await served.query(`UPDATE outbox SET relayed_at = now() WHERE job_run_id = $1`, [job.id]);
    await queue.forget(served.query);
    await startWorker();
    expect((await ended(job)).state).toBe('done');
    const [rows] = await served.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM outbox WHERE job_run_id = $1',
      [job.id],
    );
    expect(rows?.count).toBeGreaterThan(1);
    expect((await effects())?.collections).toBe((before?.collections ?? 0) + 1);
  }, 60_000);

  test('the outbox row and what it asks for are committed together or not at all', async () => {
    const stranger = served.cast.of('liaison', '财政局');
    const [before] = await served.query<{ runs: number; rows: number }>(
      'SELECT (SELECT count(*)::int FROM job_run) AS runs, (SELECT count(*)::int FROM outbox) AS rows',
    );
    await expect(
      stranger.call('POST', `/cycles/${cycle.id}/collections`, { requestKey: randomUUID() }),
    ).rejects.toThrow();
    const key = randomUUID();
    const ask = () =>
      served.cast.of('editor').call<Job>('POST', `/cycles/${cycle.id}/collections`, { requestKey: key });
    const [one, two] = await Promise.all([ask(), ask()]);
    expect(one.id).toBe(two.id);
    const [after] = await served.query<{ runs: number; rows: number }>(
      'SELECT (SELECT count(*)::int FROM job_run) AS runs, (SELECT count(*)::int FROM outbox) AS rows',
    );
    expect(after).toEqual({ runs: (before?.runs ?? 0) + 1, rows: (before?.rows ?? 0) + 1 });
  }, 60_000);
});
