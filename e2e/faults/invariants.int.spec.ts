import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { artifactStore } from '@chancery/storage';
import { openAndAssign } from '../../apps/cli/src/demo/play-collecting.js';
import { sampleReport } from '../support/sample-report.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';
import { violations } from './invariants.js';

/** Each invariant is broken once, to see that the checker sees it. */
describe('the checker of invariants', () => {
  let served: ServedGovernment;
  const logs = mkdtempSync(join(tmpdir(), 'chancery-logs-'));
  const found = () =>
    violations({
      query: served.query,
      appUrl: served.installation.settings.databases.app,
      artifacts: artifactStore(served.installation.settings),
      logs,
      unspeakable: ['geheim'],
    });

  beforeAll(async () => {
    served = await serveGovernment({ settings: { today: '2025-12-01' } });
    await served.found('临江市江南区人民政府', 'b-');
    await openAndAssign(served.cast, served.timeline, sampleReport());
  }, 120_000);
  afterAll(() => served?.close(), 60_000);

  test('finds nothing where all is well', async () => {
    expect(await found()).toEqual([]);
  });

  test.each([
    [
      'a changed audit row',
      `ALTER TABLE audit_event DISABLE TRIGGER USER`,
      `UPDATE audit_event SET display_name = '无名' WHERE seq = 2`,
      /audit chain/,
    ],
    [
      'a table open to other governments',
      'SELECT 1',
      'ALTER TABLE section DISABLE ROW LEVEL SECURITY',
      /section: \d+ rows of others/,
    ],
    [
      'a section that went where no rule leads',
      'SELECT 1',
      `INSERT INTO audit_event (government_id, seq, at, account_id, display_name, posts, address, correlation_id, action,
         object_type, object_id, before, after, previous_hash, hash)
       SELECT government_id, 999, now(), '', '', '[]', '', '', 'section.x', 'section', id::text,
         '{"state": "assigned"}', '{"state": "adopted"}', '', '' FROM section LIMIT 1`,
      /which no rule allows/,
    ],
    [
      'a job that nobody carries on',
      'SELECT 1',
      `INSERT INTO job_run (government_id, version, state, job, key, subject_id, parameters, attempts, progress,
         requested_by, correlation_id, created_at)
       SELECT c.government_id, 1, 'running', 'collect', 'stuck', c.id, '{}', 1, '', a.id, '', now() - interval '1 hour'
       FROM cycle c JOIN account a ON a.government_id = c.government_id LIMIT 1`,
      /on its way longer/,
    ],
  ])('finds %s', async (_what, prepare, spoil, expected) => {
    await served.query(prepare);
    await served.query(spoil);
    expect((await found()).join('\n')).toMatch(expected);
  });

  test('finds a secret in a log, and does not repeat it', async () => {
    writeFileSync(join(logs, 'api.log'), 'password geheim');
    const told = (await found()).filter((line) => line.includes('api.log'));
    expect(told).toHaveLength(1);
    expect(told[0]).not.toContain('geheim');
  });
});
