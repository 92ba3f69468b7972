import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MAX_ATTEMPTS } from '@chancery/application';
import {
  adoptSection,
  collectAndMerge,
  openAndAssign,
  submitByDepartment,
} from '../../apps/cli/src/demo/play-collecting.js';
import { approveAll } from '../../apps/cli/src/demo/play-issuing.js';
import { waitForJob } from '../../apps/cli/src/demo/wait-for-job.js';
import { sampleReport } from '../support/sample-report.js';
import { startFaultStack, type FaultStack } from './fault-stack.js';

type Job = Parameters<typeof waitForJob>[1];
interface Dispatch {
  readonly state: string;
  readonly documentNumber: string | null;
  readonly files: readonly unknown[];
}

describe('a browser that cannot be started', () => {
  let faults: FaultStack;
  let path = '';
  const render = () => faults.cast.of('registrar').call<Job>('POST', `${path}/rendering`);
  const readDispatch = () => faults.cast.of('registrar').call<Dispatch>('GET', path);

  beforeAll(async () => {
    faults = await startFaultStack({ departments: ['司法局', '财政局'], settings: { chromiumPath: '/bin/false' } });
    const { cast, timeline } = faults;
    const cycle = await openAndAssign(cast, timeline, sampleReport());
    for (const section of cycle.sections) {
      await submitByDepartment(cast, timeline, section);
      await adoptSection(cast, timeline, section);
    }
    await approveAll(cast, timeline, await collectAndMerge(cast, timeline, cycle.id));
    const { dispatch } = await cast.of('registrar').call<{ dispatch: { id: string } }>('GET', `/cycles/${cycle.id}`);
    path = `/dispatches/${dispatch.id}`;
    await cast.of('registrar').call('POST', `${path}/number`);
    await cast.of('officeReviewer').call('POST', `${path}/recheck`);
  }, 120_000);
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
});
