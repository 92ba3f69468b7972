import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
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
import { queueUnderTest, type QueueKind, type QueueUnderTest } from '../support/queue-places.js';
import { sampleReport } from '../support/sample-report.js';
import { killHard, startFaultStack, until, type FaultStack } from './fault-stack.js';
import { holdAcknowledgements } from './hold-acknowledgements.js';
import { atWork, DEADLINE_MS, endOfRun, readRun, type JobRun } from './job-runs.js';
import { stopAtFirstFile } from './stop-at-first-file.js';

interface Dispatch {
  readonly id: string;
  readonly state: string;
}

/**
 * The worker is killed at eleven points of collecting, merging, rendering and sealing, the api at two of issuing. After
 * each kill the invariants hold, and the work goes on to the next point or to its one result within 30 seconds.
 */
export const killAtPoints = (kind: QueueKind): void =>
  describe(`killed at a named point, with the queue on ${kind}`, () => {
    let queue: QueueUnderTest;
    let faults: FaultStack;
    let cycle: OpenedCycle;
    let dispatchId = '';
    const seconds: Record<string, number> = {};

    const person = (post: Parameters<FaultStack['cast']['of']>[0]) => faults.cast.of(post);
    const count = async (sql: string): Promise<number> =>
      (await faults.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`))[0]?.n ?? -1;
    const readDispatch = () => person('registrar').call<Dispatch>('GET', `/dispatches/${dispatchId}`);
    const invariantsHold = async (): Promise<void> => expect(await faults.violations(['评查行政执法案卷'])).toEqual([]);
    /** Asks for a job while the worker stands still; it goes on when `prepare` has laid hold of what it is to wait for. */
    const asked = async <T>(ask: () => Promise<JobRun>, prepare: (run: JobRun) => Promise<T>): Promise<[JobRun, T]> => {
      const { pid } = faults.stack.worker;
      process.kill(pid!, 'SIGSTOP');
      try {
        const run = await ask();
        return [run, await prepare(run)];
      } finally {
        process.kill(pid!, 'SIGCONT');
      }
    };
    /** Kills the worker; the supervisor starts the next one by itself. Nothing of the dead attempt was committed. */
    const kill = async (point: string, release: () => Promise<void>): Promise<void> => {
      const { pid } = faults.stack.worker;
      await killHard(pid);
      seconds[point] = Date.now();
      await release();
      await until('another worker', () => Promise.resolve(faults.stack.worker.pid === pid ? null : true));
      await invariantsHold();
    };
    const wentOn = (point: string): void => void (seconds[point] = (Date.now() - (seconds[point] ?? 0)) / 1_000);
    const doneOnce = async (point: string, run: JobRun): Promise<void> => {
      const seen = await endOfRun(faults, run.id);
      wentOn(point);
      expect([point, seen.state, seen.error]).toEqual([point, 'done', null]);
      await invariantsHold();
    };
    /** Committed, and the queue does not know. */
    const killUnacknowledged = async (point: string, table: string, ask: () => Promise<JobRun>): Promise<void> => {
      const [run, held] = await asked(ask, () => faults.hold(table));
      await held.waiter();
      const hear = await holdAcknowledgements(kind, queue, faults);
      await held.release();
      expect((await endOfRun(faults, run.id)).state).toBe('done');
      await kill(point, async () => {
        expect(await queue.unfinished(faults.query)).toBeGreaterThan(0);
        await hear();
      });
      await doneOnce(point, run);
      expect((await readRun(faults, run.id)).attempts).toBe(1);
    };

    beforeAll(async () => {
      queue = await queueUnderTest(kind);
      faults = await startFaultStack({ departments: ['司法局', '财政局'], settings: { redis: queue.redis } });
      cycle = await openAndAssign(faults.cast, faults.timeline, sampleReport());
      for (const section of cycle.sections) {
        await submitByDepartment(faults.cast, faults.timeline, section);
        await adoptSection(faults.cast, faults.timeline, section);
      }
    }, 120_000);
    afterAll(async () => {
      // For the record only: no test depends on how long it took.
      console.log(`seconds from kill to the next point or the result, ${kind}`, seconds);
      await faults?.close();
      await queue?.close();
    }, 60_000);

    const collect = () =>
      person('editor').call<JobRun>('POST', `/cycles/${cycle.id}/collections`, { requestKey: randomUUID() });

    test('collect: delivered and not claimed; claimed and nothing done', async () => {
      const [run, row] = await asked(collect, (one) => faults.holdRun(one.id));
      await row.waiter();
      expect((await readRun(faults, run.id)).state).toBe('queued');
      await kill('collect: delivered, not claimed', () => row.release());
      await doneOnce('collect: delivered, not claimed', run);

      const [next, cycles] = await asked(collect, () => faults.hold('cycle', true));
      await cycles.waiter();
      await until('claimed', async () => ((await readRun(faults, next.id)).state === 'running' ? true : null));
      await kill('collect: claimed, nothing done', () => cycles.release());
      await doneOnce('collect: claimed, nothing done', next);
      expect((await readRun(faults, next.id)).attempts).toBeGreaterThanOrEqual(2);
      expect(await count('collection')).toBe(2);
    }, 180_000);

    test('collect: committed and not acknowledged to the queue', async () => {
      await killUnacknowledged('collect: committed, not acknowledged', 'collection', collect);
      expect(await count('collection')).toBe(3);
      expect(await count(`audit_event WHERE action = 'cycle.collected'`)).toBe(3);
    }, 120_000);

    test('merge: written and not committed; all but the audit written', async () => {
      const collections = await person('editor').call<{ id: string }[]>('GET', `/cycles/${cycle.id}/collections`);
      const merge = () =>
        person('editor').call<JobRun>('POST', `/cycles/${cycle.id}/versions`, {
          requestKey: randomUUID(),
          collectionId: collections.at(-1)?.id,
        });
      const [run, versions] = await asked(merge, () => faults.hold('version'));
      await versions.waiter();
      await kill('merge: half written', () => versions.release());
      const head = await faults.hold('audit_head');
      await head.waiter();
      wentOn('merge: half written');
      await kill('merge: all but the audit written', () => head.release());
      await doneOnce('merge: all but the audit written', run);
      expect((await readRun(faults, run.id)).attempts).toBeGreaterThanOrEqual(3);
      expect(await faults.query('SELECT seq, state FROM version')).toEqual([{ seq: 1, state: 'frozen' }]);
      expect(await count(`audit_event WHERE action = 'cycle.merged'`)).toBe(1);
    }, 180_000);

    test('render: claimed; printing; one file stored; all stored and not committed', async () => {
      const [version] = await person('editor').call<{ id: string }[]>('GET', `/cycles/${cycle.id}/versions`);
      await approveAll(faults.cast, faults.timeline, version?.id ?? '');
      const { dispatch } = await person('registrar').call<{ dispatch: { id: string } }>('GET', `/cycles/${cycle.id}`);
      dispatchId = dispatch.id;
      await person('registrar').call('POST', `/dispatches/${dispatchId}/number`);
      await person('officeReviewer').call('POST', `/dispatches/${dispatchId}/recheck`);

      const render = () => person('registrar').call<JobRun>('POST', `/dispatches/${dispatchId}/rendering`);
      const [run, dispatches] = await asked(render, () => faults.hold('dispatch', true));
      await dispatches.waiter();
      await until('claimed', async () => ((await readRun(faults, run.id)).state === 'running' ? true : null));
      await kill('render: claimed, nothing done', () => dispatches.release());

      await atWork(faults, run.id, '正在排版 PDF');
      wentOn('render: claimed, nothing done');
      await kill('render: printing', () => Promise.resolve());

      // Whichever of the six it is; that it is not the last transaction is seen to by the table.
      const files = await faults.hold('dispatch_file');
      const watched = stopAtFirstFile(join(faults.dataFolder, 'artifacts'), faults.stack.worker.pid!);
      const digest = await watched.stopped;
      wentOn('render: printing');
      expect((await readRun(faults, run.id)).state).toBe('running');
      await kill('render: one file stored', () => files.release());
      expect(await count(`dispatch_file WHERE digest = '${digest}'`)).toBe(0);

      const again = await faults.hold('dispatch_file');
      await again.waiter();
      wentOn('render: one file stored');
      await kill('render: stored, not committed', () => again.release());
      await doneOnce('render: stored, not committed', run);
      expect((await readRun(faults, run.id)).attempts).toBeGreaterThanOrEqual(5);
      expect((await readDispatch()).state).toBe('rendered');
      expect(await count('dispatch_file')).toBe(6);
    }, 240_000);

    test('seal: PDF signed and DOCX not; both stored and not committed', async () => {
      await person('registrar').call('POST', `/dispatches/${dispatchId}/seal-request`);
      const seal = () => person('sealKeeper').call<JobRun>('POST', `/dispatches/${dispatchId}/seal`);
      const [run, row] = await asked(seal, (one) => faults.holdRun(one.id));
      await row.letOneThrough(); // the claim
      await row.letOneThrough(); // that it is sealing the PDF
      await row.waiter(); // that it is signing the DOCX
      expect(await readRun(faults, run.id)).toMatchObject({ state: 'running', progress: '正在用印 PDF' });
      await kill('seal: PDF signed, DOCX not', () => row.release());
      const files = await faults.hold('dispatch_file');
      await files.waiter();
      wentOn('seal: PDF signed, DOCX not');
      await kill('seal: stored, not committed', () => files.release());
      await doneOnce('seal: stored, not committed', run);
      expect((await readDispatch()).state).toBe('sealed');
      expect(await count('seal_entry')).toBe(2);
    }, 240_000);

    test('issue, by the api: not committed; committed and not answered', async () => {
      const issue = () =>
        person('registrar')
          .call<Dispatch>('POST', `/dispatches/${dispatchId}/issue`)
          .then(
            ({ state }) => state,
            () => 'unanswered',
          );
      const killApi = async (release: () => Promise<void>): Promise<void> => {
        const { pid } = faults.stack.api;
        await killHard(pid);
        await release();
        await until('another api', () => Promise.resolve(faults.stack.api.pid === pid ? null : true));
        await until('the api serves', () => readDispatch().catch(() => null), DEADLINE_MS);
        await invariantsHold();
      };
      const head = await faults.hold('audit_head');
      const lost = issue();
      await head.waiter();
      await killApi(() => head.release());
      expect([await lost, (await readDispatch()).state]).toEqual(['unanswered', 'sealed']);

      const commits = await faults.holdCommits();
      const unheard = issue();
      await commits.waiter();
      await killApi(() => commits.release());
      expect([await unheard, (await readDispatch()).state]).toEqual(['unanswered', 'issued']);
      // Who asks again is told that it is done, and nothing is done twice.
      await expect(person('registrar').call('POST', `/dispatches/${dispatchId}/issue`)).rejects.toMatchObject({
        code: 'STATE_CONFLICT',
      });
      expect(await count(`audit_event WHERE action = 'dispatch.issue'`)).toBe(1);

      const register = await person('registrar').call<RegisterEntry[]>('GET', '/register');
      const { pem } = await person('registrar').call<{ pem: string }>('GET', '/trust');
      for (const { fileName } of register) {
        const data = await person('registrar').download(`/dispatches/${dispatchId}/files/${fileName}`);
        expect((await verifyFile(strictFileVerifier, data, readAnchors(pem), register)).problems).toEqual([]);
      }
    }, 180_000);

    test('every run has ended, and neither outbox nor queue holds anything', async () => {
      expect(await count(`job_run WHERE state <> 'done'`)).toBe(0);
      await until('an empty outbox', async () =>
        (await count('outbox WHERE relayed_at IS NULL')) === 0 ? true : null,
      );
      await until('an empty queue', async () => ((await queue.unfinished(faults.query)) === 0 ? true : null));
      await invariantsHold();
    }, 60_000);
  });
