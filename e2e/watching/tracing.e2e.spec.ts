import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { docOfText } from '@chancery/documents';
import { openAndAssign } from '../../apps/cli/src/demo/play-collecting.js';
import { waitForJob } from '../../apps/cli/src/demo/wait-for-job.js';
import { projectRoot } from '../../apps/cli/src/stack/project-paths.js';
import { startFaultStack, until, type FaultStack } from '../faults/fault-stack.js';
import { sampleReport } from '../support/sample-report.js';
import { startTraceReceiver } from './support/trace-receiver.js';

const SENTENCE = '全年办理行政复议案件一百二十六件';

/** Counts the modules of OpenTelemetry, but for the interface that prom-client brings, that a process has which has loaded api and worker, without and with an address. */
const COUNT = `
  const { Module } = await import('node:module');
  const count = () => Object.keys(Module._cache).filter((file) => /@opentelemetry.(?!api.)/.test(file)).length;
  await import('./dist/apps/api/src/create-app.js');
  await import('./dist/apps/worker/src/create-worker.js');
  const { startTracing } = await import('./dist/libs/runtime/src/index.js');
  await startTracing('none', null);
  const without = count();
  await (await startTracing('some', 'http://127.0.0.1:9')).close();
  console.log(JSON.stringify([without, count() > 0]));
  process.exit(0);`;

describe('traces', () => {
  let receiver: Awaited<ReturnType<typeof startTraceReceiver>>;
  let faults: FaultStack;
  beforeAll(async () => {
    receiver = await startTraceReceiver();
    faults = await startFaultStack({ departments: ['司法局', '财政局'], settings: { tracesTo: receiver.endpoint } });
  }, 120_000);
  afterAll(async () => {
    await faults?.close();
    await receiver?.close();
  }, 60_000);

  test('a request, its outbox row and its job are one trace, which bears the correlation id', async () => {
    const cycle = await openAndAssign(faults.cast, faults.timeline, sampleReport());
    const liaison = faults.cast.of('liaison', '司法局');
    const path = `/sections/${cycle.sections[0]?.id}`;
    await liaison.call('POST', `${path}/receipt`);
    await liaison.call('PUT', `${path}/draft`, { draftVersion: 0, content: docOfText(`${SENTENCE}。`) });
    const editor = faults.cast.of('editor');
    const job = await editor.call<Parameters<typeof waitForJob>[1]>('POST', `/cycles/${cycle.id}/collections`, {
      requestKey: randomUUID(),
    });
    await waitForJob(editor, job);
    const [run] = await faults.query<{ correlation_id: string }>('SELECT correlation_id FROM job_run WHERE id = $1', [
      job.id,
    ]);
    const correlationId = run?.correlation_id ?? '';
    const traceId = correlationId.replaceAll('-', '');
    const find = (name: string) => receiver.spans.find((span) => span.traceId === traceId && span.name === name);
    const [request, handedOver, worked] = await until('all three spans', async () => {
      const found = [find('POST'), find('outbox collect'), find('job collect')];
      return found.every((span) => span !== undefined) ? found : null;
    });
    expect(request).toMatchObject({
      service: 'api',
      parentSpanId: '',
      facts: {
        'http.route': '/api/cycles/:id/collections',
        'http.response.status_code': 200,
        'chancery.correlation_id': correlationId,
      },
    });
    expect(handedOver).toMatchObject({ service: 'worker', parentSpanId: request?.spanId });
    expect(worked).toMatchObject({
      service: 'worker',
      parentSpanId: request?.spanId,
      facts: { 'chancery.job_run_id': job.id, 'chancery.result': 'done', 'chancery.attempt': 1 },
    });
    // What each did in the database lies within it.
    const parents = receiver.spans.filter((span) => span.traceId === traceId && span.name === 'transaction');
    expect(parents.map((span) => span.parentSpanId)).toEqual(expect.arrayContaining([request?.spanId, worked?.spanId]));
  }, 90_000);

  test('no text, no password, no person and no statement is sent', async () => {
    const sent = receiver.sent();
    expect(sent).toContain('"outbox collect"');
    expect(sent).not.toContain(SENTENCE);
    expect(sent).not.toMatch(/SELECT |UPDATE |INSERT /);
    for (const { password, userName, person } of faults.cast.members) {
      expect(sent).not.toContain(password);
      expect(sent).not.toContain(`"${userName}"`);
      expect(sent).not.toContain(person.displayName);
    }
  });

  test('people go on while the collector is away', async () => {
    await receiver.close();
    await faults.cast.of('editor').call('GET', '/session');
    expect(await faults.violations()).toEqual([]);
  });

  test('without an address nothing of OpenTelemetry that makes or sends traces is loaded', () => {
    const asked = spawnSync(process.execPath, ['--input-type=module', '-e', COUNT], {
      cwd: projectRoot(),
      encoding: 'utf8',
    });
    expect([asked.stderr, asked.stdout.trim()]).toEqual(['', '[0,true]']);
  });
});
