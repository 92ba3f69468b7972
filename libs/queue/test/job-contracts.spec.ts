import { describe, expect, test } from '@jest/globals';
import type { JobName } from '@chancery/application';
import { JOB_CONTRACTS, jobPayload, matchHandlers } from '../src/job-contracts.js';

const handlers = (...names: JobName[]) => names.map((job) => ({ job }));
const all = JOB_CONTRACTS.map((c) => c.name);

describe('job contracts', () => {
  test('boot fails on a job without a handler, and on one with two', () => {
    expect(() => matchHandlers(handlers(...all.slice(1)))).toThrow(`no handler for job ${all[0]}`);
    expect(() => matchHandlers(handlers(...all, 'merge'))).toThrow('two handlers for job merge');
    expect(matchHandlers(handlers(...all)).size).toBe(all.length);
  });

  test('a payload carries ids and nothing else', () => {
    const ids = { governmentId: crypto.randomUUID(), jobRunId: crypto.randomUUID() };
    expect(jobPayload.parse(ids)).toEqual(ids);
    expect(jobPayload.safeParse({ ...ids, text: '正文' }).success).toBe(false);
  });
});
