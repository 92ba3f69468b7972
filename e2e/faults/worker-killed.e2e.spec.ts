import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readAnchors, verifyFile, type RegisterEntry } from '@chancery/application';
import { strictFileVerifier } from '@chancery/signing';
import {
  adoptSection,
  openAndAssign,
  submitByDepartment,
  type OpenedCycle,
} from '../../apps/cli/src/demo/play-collecting.js';
import { approveAll } from '../../apps/cli/src/demo/play-issuing.js';
import { sampleReport } from '../support/sample-report.js';
import { killHard, startFaultStack, until, type FaultStack } from './fault-stack.js';

interface JobRun {
  readonly id: string;
  readonly state: string;
  readonly attempts: number;
  readonly error: string | null;
}

interface Dispatch {
  readonly id: string;
  readonly state: string;
  readonly files: readonly { readonly name: string; readonly digest: string }[];
}

const DEADLINE_MS = 30_000;
const sha256 = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** Each job is held in the middle of its last transaction, its worker is killed, and another one ends it: once. */
describe('a worker killed in the middle of a job', () => {
  let faults: FaultStack;
  let cycle: OpenedCycle;
  let dispatchId = '';
  const takeOvers: Record<string, number> = {};

  const person = (post: Parameters<FaultStack['cast']['of']>[0]) => faults.cast.of(post);
  const readRun = async (id: string): Promise<JobRun> => {
    const [run] = await faults.query<JobRun>('SELECT id, state, attempts, error FROM job_run WHERE id = $1', [id]);
    if (!run) throw new Error(`no run ${id}`);
    return run;
  };
  const count = async (sql: string): Promise<number> =>
    (await faults.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`))[0]?.n ?? -1;
  const readDispatch = () => person('registrar').call<Dispatch>('GET', `/dispatches/${dispatchId}`);
  const chainIsWhole = async (): Promise<void> => {
    const chain = await person('auditAdmin').call<{ whole: boolean }>('POST', '/audit/verifications');
    expect(chain.whole).toBe(true);
  };
  const killWorker = async (): Promise<void> => {
    const { pid } = faults.stack.worker;
    await killHard(pid);
    // The supervisor starts the next one by itself.
    await until('another worker', () => Promise.resolve(faults.stack.worker.pid === pid ? null : true));
  };
  /** Asks for a job, kills its worker while it waits to write to `table`, and returns the run as another ended it. */
  const killWhileWriting = async (name: string, table: string, ask: () => Promise<{ id: string }>): Promise<JobRun> => {
    const held = await faults.hold(table);
    const { id } = await ask();
    await held.waiter();
    expect((await readRun(id)).state).toBe('running');
    await killWorker();
    const killedAt = Date.now();
    await held.release();
    const run = await until(
      `${name} done`,
      async () => {
        const seen = await readRun(id);
        return seen.state === 'done' || seen.state === 'failed' ? seen : null;
      },
      DEADLINE_MS,
    );
    takeOvers[name] = (Date.now() - killedAt) / 1_000;
    return run;
  };

  beforeAll(async () => {
    const report = sampleReport();
    faults = await startFaultStack({ departments: ['司法局', '财政局'] });
    cycle = await openAndAssign(faults.cast, faults.timeline, report);
    for (const section of cycle.sections) {
      await submitByDepartment(faults.cast, faults.timeline, section);
      await adoptSection(faults.cast, faults.timeline, section);
    }
  }, 120_000);
  afterAll(async () => {
    // For the record only: no test depends on how long it took.
    console.log('seconds from kill to result', takeOvers);
    await faults?.close();
  }, 60_000);

  test('collecting leaves one collection', async () => {
    const run = await killWhileWriting('collect', 'collection', () =>
      person('editor').call('POST', `/cycles/${cycle.id}/collections`, { requestKey: randomUUID() }),
    );
    expect([run.state, run.error]).toEqual(['done', null]);
    expect(run.attempts).toBeGreaterThanOrEqual(2);
    expect(await count('collection')).toBe(1);
    expect(await count(`audit_event WHERE action = 'cycle.collected'`)).toBe(1);
    await chainIsWhole();
  }, 120_000);

  test('merging leaves one version, the first', async () => {
    const [collection] = await person('editor').call<{ id: string }[]>('GET', `/cycles/${cycle.id}/collections`);
    const run = await killWhileWriting('merge', 'version', () =>
      person('editor').call('POST', `/cycles/${cycle.id}/versions`, {
        requestKey: randomUUID(),
        collectionId: collection?.id,
      }),
    );
    expect([run.state, run.error]).toEqual(['done', null]);
    expect(run.attempts).toBeGreaterThanOrEqual(2);
    expect(await faults.query('SELECT seq, state FROM version')).toEqual([{ seq: 1, state: 'frozen' }]);
    expect(await count(`audit_event WHERE action = 'cycle.merged'`)).toBe(1);
    await chainIsWhole();
  }, 120_000);

  test('rendering, killed once at work and once at the commit, leaves one set of files', async () => {
    const [version] = await person('editor').call<{ id: string }[]>('GET', `/cycles/${cycle.id}/versions`);
    await approveAll(faults.cast, faults.timeline, version?.id ?? '');
    const { dispatch } = await person('registrar').call<{ dispatch: { id: string } }>('GET', `/cycles/${cycle.id}`);
    dispatchId = dispatch.id;
    await person('registrar').call('POST', `/dispatches/${dispatchId}/number`);
    await person('officeReviewer').call('POST', `/dispatches/${dispatchId}/recheck`);
    const run = await killWhileWriting('render', 'dispatch_file', async () => {
      const job = await person('registrar').call<{ id: string }>('POST', `/dispatches/${dispatchId}/rendering`);
      // Outside any transaction: Chromium has the document before it.
      await until('at work', async () => ((await readProgress(job.id)) === '正在排版 PDF' ? true : null));
      await killWorker();
      return job;
    });
    expect([run.state, run.error]).toEqual(['done', null]);
    expect(run.attempts).toBeGreaterThanOrEqual(3);
    const view = await readDispatch();
    expect(view.state).toBe('rendered');
    expect(view.files.map((f) => f.name).sort()).toEqual([
      'dispatch-form.pdf',
      'original.docx',
      'original.pdf',
      'report-working.docx',
      'report.html',
      'report.txt',
    ]);
    for (const { name, digest } of view.files) {
      expect([name, sha256(await person('registrar').download(`/dispatches/${dispatchId}/files/${name}`))]).toEqual([
        name,
        digest,
      ]);
    }
    expect(await count(`audit_event WHERE action = 'dispatch.finishRender'`)).toBe(1);
    await chainIsWhole();
  }, 180_000);

  test('sealing leaves one entry for each file, and the files are the ones in the register', async () => {
    await person('registrar').call('POST', `/dispatches/${dispatchId}/seal-request`);
    const run = await killWhileWriting('seal', 'seal_entry', () =>
      person('sealKeeper').call('POST', `/dispatches/${dispatchId}/seal`),
    );
    expect([run.state, run.error]).toEqual(['done', null]);
    expect(run.attempts).toBeGreaterThanOrEqual(2);
    expect((await readDispatch()).state).toBe('sealed');
    expect(await count(`audit_event WHERE action = 'dispatch.finishSeal'`)).toBe(1);
    await person('registrar').call('POST', `/dispatches/${dispatchId}/issue`);

    const view = await readDispatch();
    const register = await person('registrar').call<RegisterEntry[]>('GET', '/register');
    const { pem } = await person('registrar').call<{ pem: string }>('GET', '/trust');
    expect(register.map((e) => e.fileName).sort()).toEqual(['report.docx', 'report.pdf']);
    for (const entry of register) {
      const data = await person('registrar').download(`/dispatches/${dispatchId}/files/${entry.fileName}`);
      const stored = view.files.filter((f) => f.name === entry.fileName).map((f) => f.digest);
      expect([stored, entry.fileDigest]).toEqual([[sha256(data)], sha256(data)]);
      expect((await verifyFile(strictFileVerifier, data, readAnchors(pem), register)).problems).toEqual([]);
      expect(await person('registrar').upload('/verifications', data)).toMatchObject({ valid: true });
    }
    await chainIsWhole();
  }, 180_000);

  test('every run has ended, and no delivery is left', async () => {
    expect(await count(`job_run WHERE state <> 'done'`)).toBe(0);
    await until('an empty outbox', async () => ((await count('outbox WHERE relayed_at IS NULL')) === 0 ? true : null));
  }, 60_000);

  async function readProgress(id: string): Promise<string | undefined> {
    return (await faults.query<{ progress: string }>('SELECT progress FROM job_run WHERE id = $1', [id]))[0]?.progress;
  }
});
