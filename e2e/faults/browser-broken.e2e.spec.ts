import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { MAX_ATTEMPTS } from '@chancery/application';
import { waitForJob } from '../../apps/cli/src/demo/wait-for-job.js';
import { startFaultStack, until, type FaultStack } from './fault-stack.js';
import { atWork, DEADLINE_MS, endOfRun } from './job-runs.js';
import { recheckedDispatch } from './rechecked-dispatch.js';

type Job = Parameters<typeof waitForJob>[1];
interface Dispatch {
  readonly state: string;
  readonly documentNumber: string | null;
  readonly files: readonly unknown[];
}

/** Process ids of those that a process has started, and that run. */
function childrenOf(pid: number | undefined): number[] {
  const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return text === '' ? [] : text.split(' ').map(Number);
}

describe('a browser that cannot be started, or does not live', () => {
  let faults: FaultStack;
  let path = '';
  const render = () => faults.cast.of('registrar').call<Job>('POST', `${path}/rendering`);
  const readDispatch = () => faults.cast.of('registrar').call<Dispatch>('GET', path);

  beforeAll(async () => {
    faults = await startFaultStack({ departments: ['司法局', '财政局'], settings: { chromiumPath: '/bin/false' } });
    ({ path } = await recheckedDispatch(faults));
  }, 120_000);
  afterEach(async () => expect(await faults.violations(['评查行政执法案卷'])).toEqual([]), 60_000);
  afterAll(() => faults?.close(), 60_000);

  test('the job fails for good with a sentence that says so, and the dispatch goes back', async () => {
    const started = Date.now();
    const job = await render();
    await expect(waitForJob(faults.cast.of('registrar'), job, 180_000)).rejects.toThrow(
      /任务多次失败.*请联系系统管理员/s,
    );
    console.log(`seconds until the run was given up: ${(Date.now() - started) / 1_000}`);
    const [run] = await faults.query('SELECT state, attempts FROM job_run WHERE id = $1', [job.id]);
    expect(run).toEqual({ state: 'failed', attempts: MAX_ATTEMPTS });
    expect(await readDispatch()).toMatchObject({
      state: 'rechecked',
      documentNumber: '望川政发〔2025〕1号',
      files: [],
    });
  }, 240_000);

  test('other jobs went on all the while', async () => {
    const cycles = await faults.cast.of('editor').call<{ id: string }[]>('GET', '/cycles');
    const job = await faults.cast
      .of('editor')
      .call<Job>('POST', `/cycles/${cycles[0]?.id}/collections`, { requestKey: randomUUID() });
    expect((await waitForJob(faults.cast.of('editor'), job, 30_000)).state).toBe('done');
  }, 60_000);

  test('with the browser back it is rendered, under the same number', async () => {
    await faults.restartWith({ chromiumPath: null });
    const job = await render();
    expect((await waitForJob(faults.cast.of('registrar'), job, 60_000)).state).toBe('done');
    const view = await readDispatch();
    expect(view).toMatchObject({ state: 'rendered', documentNumber: '望川政发〔2025〕1号' });
    expect(view.files).toHaveLength(6);
  }, 120_000);

  test('killed while it prints, another one is started and the report is rendered once', async () => {
    const { path: next } = await recheckedDispatch(faults, 2026);
    const { pid } = faults.stack.worker;
    const job = await faults.cast.of('registrar').call<Job>('POST', `${next}/rendering`);
    await atWork(faults, job.id, '正在排版 PDF');
    const browser = await until('a browser', () => Promise.resolve(childrenOf(pid).at(0) ?? null));
    process.kill(browser, 'SIGKILL');
    const run = await endOfRun(faults, job.id, 2 * DEADLINE_MS);
    expect([run.state, run.error]).toEqual(['done', null]);
    expect(run.attempts).toBeGreaterThanOrEqual(2);
    expect(faults.stack.worker.pid).toBe(pid);
  }, 180_000);
});
