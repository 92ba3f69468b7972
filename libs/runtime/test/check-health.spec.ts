import { describe, expect, test } from '@jest/globals';
import { checkHealth, installationProbes, type Probe, type WatchedParts } from '../src/index.js';

const probe = (part: string, look: Probe['look'], whenAway: Probe['whenAway'] = 'failed'): Probe => ({
  part,
  whenAway,
  look,
});
const well = async () => null;

const DIGEST = 'a'.repeat(64);
const parts = (
  overrides: Partial<WatchedParts['desk']> & { redis?: () => Promise<string[]>; substitutions?: () => string[] } = {},
): WatchedParts => ({
  dataFolder: '/',
  desk: {
    readBacklog: async () => ({ oldestOutboxSeconds: 0, oldestRunSeconds: 0, openRuns: 0 }),
    readCertificates: async () => [{ kind: 'seal', fingerprint: DIGEST, days: 900 }],
    readClockAhead: async () => 0,
    readDamage: async () => [],
    ...overrides,
  },
  artifacts: { probe: async () => undefined },
  queue: { check: overrides.redis ?? (async () => []) },
  fonts: { substitutions: overrides.substitutions ?? (() => []) },
});
const partOf = async (name: string, overrides: Parameters<typeof parts>[0]) =>
  (await checkHealth(installationProbes(parts(overrides)))).parts.find(({ part }) => part === name);

describe('health', () => {
  test('the worst part decides, and each is named', async () => {
    const away = async () => Promise.reject(new Error('away'));
    expect((await checkHealth([probe('a', well)])).state).toBe('ok');
    expect((await checkHealth([probe('a', well), probe('b', async () => '快满了')])).state).toBe('warning');
    const report = await checkHealth([probe('a', well), probe('b', away, 'warning'), probe('c', away)]);
    expect(report.state).toBe('failed');
    expect(report.parts.map(({ part, state }) => [part, state])).toEqual([
      ['a', 'ok'],
      ['b', 'warning'],
      ['c', 'failed'],
    ]);
  });

  test('a part that never answers is told, and holds up nothing', async () => {
    const report = await checkHealth([probe('mute', () => new Promise(() => undefined))], 50);
    expect(report.parts[0]).toMatchObject({ state: 'failed', message: expect.stringContaining('没有回答') });
  });

  test('an address with a password in a driver’s message is not told', async () => {
    const report = await checkHealth([
      probe('queue', async () => Promise.reject(new Error('cannot reach redis://:geheim@10.0.0.1:6379'))),
    ]);
    expect(JSON.stringify(report)).not.toContain('geheim');
  });

  test('which face stands in for which is told and alarms nobody; that there is none at all does', async () => {
    const substitutions = () => ['仿宋_GB2312 由 FandolFang 代替', '黑体 由 FandolHei 代替'];
    expect(await partOf('fonts', { substitutions })).toEqual({
      part: 'fonts',
      state: 'ok',
      message: '仿宋_GB2312 由 FandolFang 代替；黑体 由 FandolHei 代替',
    });
    const none = () => {
      throw new Error('没有可用的中文字体代替 黑体');
    };
    expect(await partOf('fonts', { substitutions: none })).toMatchObject({ state: 'warning' });
    expect(await partOf('fonts', {})).toMatchObject({ state: 'ok', message: '' });
  });

  test('damaged files are named; late jobs and ending certificates are told', async () => {
    expect(await partOf('artifacts', { readDamage: async () => [{ digest: DIGEST, kind: 'damaged' }] })).toMatchObject({
      state: 'warning',
      message: expect.stringContaining(DIGEST),
    });
    const late = { oldestOutboxSeconds: 3_000, oldestRunSeconds: 0, openRuns: 1 };
    expect(await partOf('backlog', { readBacklog: async () => late })).toMatchObject({ state: 'warning' });
    expect(
      await partOf('certificates', {
        readCertificates: async () => [{ kind: 'authority', fingerprint: DIGEST, days: 12 }],
      }),
    ).toMatchObject({
      message: expect.stringContaining('证书机构证书还有 12 天'),
    });
    expect(await partOf('queue', { redis: async () => Promise.reject(new Error('away')) })).toMatchObject({
      state: 'warning',
    });
  });

  test('a clock that is not the database’s is told, with the way it is wrong', async () => {
    expect(await partOf('clock', { readClockAhead: async () => 3 })).toMatchObject({ state: 'ok', message: '' });
    expect(await partOf('clock', { readClockAhead: async () => 3600.4 })).toMatchObject({
      state: 'warning',
      message: expect.stringContaining('快 3600 秒'),
    });
    expect(await partOf('clock', { readClockAhead: async () => -40 })).toMatchObject({
      message: expect.stringContaining('慢 40 秒'),
    });
  });
});
