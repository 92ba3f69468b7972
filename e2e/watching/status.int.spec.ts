import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HttpCaller } from '../support/http-caller.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

interface Status {
  readonly state: string;
  readonly parts: readonly { readonly part: string; readonly state: string; readonly message: string }[];
  readonly figures: Readonly<Record<string, number | null>>;
  readonly engines: Readonly<Record<string, unknown>>;
}

const AWAY = {
  url: 'ldap://127.0.0.1:1',
  startTls: false,
  authorityFile: null,
  searcher: { dn: 'cn=searcher', password: 'searcher-secret' },
  base: 'dc=x',
  filter: '(uid={user})',
  attribute: 'uid',
  match: 'userName',
  label: '目录',
} as const;

describe('what administrators are told of the installation', () => {
  let served: ServedGovernment;
  beforeAll(async () => {
    served = await serveGovernment({ settings: { ldap: AWAY } });
  });
  afterAll(() => served.close());
  const ask = () => served.cast.of('systemAdmin').call<Status>('GET', '/installation/status');

  test('every part of the health report, and the fonts, with figures and engines', async () => {
    const { parts, figures, engines } = await ask();
    const health = await new HttpCaller(served.url).send('GET', '/health');
    const named = (JSON.parse(health.text) as Status).parts.map(({ part }) => part);
    expect(parts.map(({ part }) => part)).toEqual(named);
    expect(named).toContain('fonts');
    expect(parts.find(({ part }) => part === 'database')?.state).toBe('ok');
    expect(figures).toMatchObject({ openRuns: 0, outboxOldestSeconds: 0, artifactsDamaged: 0 });
    expect(figures.diskFreeBytes).toBeGreaterThan(0);
    expect(engines).toEqual({
      queue: 'postgres',
      files: 'folder',
      chromium: 'bundled',
      signOn: ['ldap'],
      node: process.versions.node,
    });
  });

  test('a directory that is away is a warning with a reason and without its secrets; people go on', async () => {
    const { state, parts } = await ask();
    const ldap = parts.find(({ part }) => part === 'ldap');
    expect([state, ldap?.state]).toEqual(['warning', 'warning']);
    expect(ldap?.message).not.toBe('');
    expect(JSON.stringify(parts)).not.toContain('secret');
    expect((await new HttpCaller(served.url).send('GET', '/health')).status).toBe(200);
  });

  test('a job that waits and a file that is damaged are counted', async () => {
    await served.query(
      `INSERT INTO job_run (government_id, version, state, job, key, subject_id, parameters, attempts, progress,
                            requested_by, correlation_id, created_at)
       SELECT government_id, 1, 'queued', 'collect', 'waits', id, '{}', 0, '', id, 'test', now() - interval '5 minutes'
       FROM account LIMIT 1`,
    );
    await served.query(`INSERT INTO artifact_damage (digest, kind) VALUES (repeat('a', 64), 'missing')`);
    const { figures, parts } = await ask();
    expect(figures).toMatchObject({ openRuns: 1, artifactsDamaged: 1 });
    expect(figures.runOldestSeconds).toBeGreaterThanOrEqual(300);
    expect(parts.find(({ part }) => part === 'backlog')?.state).toBe('warning');
    expect(parts.find(({ part }) => part === 'artifacts')?.message).toContain('a'.repeat(64));
  });
});
