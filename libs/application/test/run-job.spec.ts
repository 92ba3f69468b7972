import { describe, expect, test } from '@jest/globals';
import { conflict, isRefusal, type Outcome } from '@chancery/domain';
import { ArtifactDamageError } from '../src/ports/artifact-damage.js';
import { MAX_ATTEMPTS, runJob, type JobHandler } from '../src/jobs/run-job.js';
import type { JobRunRow } from '../src/ports/rows.js';
import type { Tx, UnitOfWork } from '../src/ports/unit-of-work.js';

/** A door over one run in memory: the part of it that `runJob` uses. */
function doorOver(attempts: number, held = true, isAct = true) {
  const state = { run: 'queued', error: '', effects: 0, undone: 0, released: 0, audited: 0 };
  const run = { id: 'r', job: 'merge', attempts, correlationId: 'c' } as JobRunRow;
  const jobRuns = {
    claim: () => Promise.resolve(run),
    progress: () => Promise.resolve(true),
    release: () => {
      state.released += 1;
      return Promise.resolve();
    },
    finish: (_run: JobRunRow, ended: string, error: string | null) => {
      if (held) Object.assign(state, { run: ended, error: error ?? '' });
      return Promise.resolve(held);
    },
  };
  const audit = (): void => void (state.audited += 1);
  const tx = { jobRuns, audit } as unknown as Tx;
  // As the real one: what throws or refuses leaves nothing behind.
  const door: UnitOfWork = {
    async run(_context, work) {
      const before = { ...state };
      const outcome = await work(tx).catch((error: unknown) => {
        Object.assign(state, before);
        throw error;
      });
      if (isRefusal(outcome)) Object.assign(state, before);
      return outcome;
    },
  };
  const handle = (work: () => Promise<Outcome<true>>) => {
    const handler: JobHandler = {
      job: 'merge',
      isAct,
      work: () =>
        Promise.resolve(async () => {
          const outcome = await work();
          if (outcome === true) state.effects += 1;
          return outcome;
        }),
      undo: () => {
        state.undone += 1;
        return Promise.resolve(true);
      },
    };
    return runJob(door, new Map([['merge', handler]]), { governmentId: 'g', jobRunId: 'r' });
  };
  return { state, handle };
}

const done = (): Promise<Outcome<true>> => Promise.resolve(true);

describe('one attempt of a job run', () => {
  test('has its effect in the transaction that ends the run', async () => {
    const { state, handle } = doorOver(1);
    expect(await handle(done)).toBe('done');
    expect(state).toMatchObject({ run: 'done', effects: 1 });
  });

  test('is entered in the audit trail, unless it is nobody’s act', async () => {
    const [act, none] = [doorOver(1), doorOver(1, true, false)];
    await act.handle(done);
    await none.handle(done);
    expect([act.state.audited, none.state.audited]).toEqual([1, 0]);
    expect(none.state).toMatchObject({ run: 'done', effects: 1 });
  });

  test('that was taken over has none', async () => {
    const { state, handle } = doorOver(1, false);
    expect(await handle(done)).toBe('notMine');
    expect(state.effects).toBe(0);
  });

  test('that throws gives the run back and lets the queue try again', async () => {
    const { state, handle } = doorOver(1);
    await expect(handle(() => Promise.reject(new Error('浏览器崩溃')))).rejects.toThrow('浏览器崩溃');
    expect(state).toMatchObject({ run: 'queued', released: 1, undone: 0 });
  });

  test('that lost a race is tried again, not failed', async () => {
    const { state, handle } = doorOver(1);
    const lost = () => Promise.resolve(conflict('CONCURRENT_CHANGE', '他人刚刚办理了同一事项。'));
    await expect(handle(lost)).rejects.toThrow();
    expect(state).toMatchObject({ released: 1, undone: 0 });
  });

  test('that is the last one to throw ends the run in words and takes the subject back', async () => {
    const { state, handle } = doorOver(MAX_ATTEMPTS);
    expect(await handle(() => Promise.reject(new Error('浏览器崩溃')))).toBe('failed');
    expect(state).toMatchObject({ run: 'failed', undone: 1 });
    expect(state.error).toContain('浏览器崩溃');
  });

  test('that needs a damaged file is not tried again: it would read the same bytes', async () => {
    const { state, handle } = doorOver(1);
    expect(await handle(() => Promise.reject(new ArtifactDamageError('ab'.repeat(32), 'missing')))).toBe('failed');
    expect(state).toMatchObject({ run: 'failed', effects: 0, undone: 1, released: 0 });
    expect(state.error).toMatch(/^所需文件.*缺失.*系统管理员/);
  });

  test('after attempts that all took the process with them does no work any more', async () => {
    const { state, handle } = doorOver(MAX_ATTEMPTS + 1);
    expect(await handle(done)).toBe('failed');
    expect(state).toMatchObject({ run: 'failed', effects: 0, undone: 1 });
  });
});
