import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { artifactStore } from '@chancery/storage';
import { approveAll, numberSealAndIssue } from '../../apps/cli/src/demo/play-issuing.js';
import { mergedCycle } from '../support/merged-cycle.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';
import { listenToWrites, type AcknowledgedWrite } from './acknowledged-writes.js';
import { violations } from './invariants.js';

const ANYBODY = '00000000-0000-4000-8000-000000000001';

/** Each invariant is broken once, to see that the checker sees it; then what was broken is mended again. */
describe('the checker of invariants', () => {
  let served: ServedGovernment;
  let heard: readonly AcknowledgedWrite[] = [];
  let invented: AcknowledgedWrite[] = [];
  let serveOther: Uint8Array | null = null;
  const logs = mkdtempSync(join(tmpdir(), 'chancery-logs-'));
  const found = async (): Promise<string[]> => {
    const artifacts = artifactStore(served.installation.settings);
    const registrar = served.cast.of('registrar');
    return violations({
      query: served.query,
      appUrl: served.installation.settings.databases.app,
      artifacts,
      acknowledged: [...heard, ...invented],
      served: async (dispatch, name) =>
        serveOther ?? registrar.download(`/dispatches/${dispatch}/files/${encodeURIComponent(name)}`),
      logs,
      unspeakable: ['geheim'],
    });
  };
  /** As superuser, with triggers and foreign keys asleep. */
  const spoil = (sql: string) =>
    served.query(`SET session_replication_role = replica; ${sql}; SET session_replication_role = DEFAULT`);

  beforeAll(async () => {
    served = await serveGovernment();
    heard = listenToWrites(served.cast);
    await served.startWorker();
    await served.found('临江市江南区人民政府', 'b-');
    const { cycle, versionId } = await mergedCycle(served, 2025);
    await approveAll(served.cast, served.timeline, versionId);
    await numberSealAndIssue(served.cast, served.timeline, cycle.id);
  }, 240_000);
  afterAll(async () => {
    await served?.close();
    rmSync(logs, { recursive: true, force: true });
  }, 60_000);

  test('finds nothing where all is well', async () => {
    expect(heard.length).toBeGreaterThan(20);
    expect(await found()).toEqual([]);
  }, 60_000);

  const copy = (table: string, columns: string): string =>
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM ${table}`;
  const APPROVAL =
    'government_id, version_id, stage_key, stage_label, decision, opinion, digest, account_id, display_name, decided_on, at';
  const EVENT =
    'government_id, at, account_id, display_name, posts, address, correlation_id, object_type, previous_hash, hash';
  const RUN = 'government_id, version, job, subject_id, parameters, attempts, progress, requested_by, correlation_id';
  const moved = (kind: string, from: string, to: string): string =>
    `INSERT INTO audit_event (${EVENT}, seq, action, object_id, before, after)
     SELECT ${EVENT}, 100000, '${kind}.x', (SELECT id::text FROM ${kind} LIMIT 1), '{"state": "${from}"}', '{"state": "${to}"}'
     FROM audit_event WHERE object_type = '${kind}' LIMIT 1`;
  const UNDO_EVENT = 'DELETE FROM audit_event WHERE seq = 100000';

  test.each([
    [
      'a person who decides twice at one stage',
      `${copy('approval', APPROVAL)} ORDER BY created_seq LIMIT 1`,
      'DELETE FROM approval WHERE created_seq = (SELECT max(created_seq) FROM approval)',
      /two decisions of one person/,
    ],
    [
      'a version signed off by nobody',
      `UPDATE approval SET decision = 'approve' WHERE decision = 'signOff'`,
      `UPDATE approval SET decision = 'signOff' WHERE opinion = '同意印发。'`,
      /without the one decision/,
    ],
    [
      'a decision on another text',
      `UPDATE approval SET digest = 'x' || digest`,
      'UPDATE approval SET digest = substr(digest, 2)',
      /bound to another text/,
    ],
    [
      'another sealed file than the one kept',
      `UPDATE seal_entry SET file_digest = 'x' || file_digest`,
      'UPDATE seal_entry SET file_digest = substr(file_digest, 2)',
      /a sealed file twice.*in the register/s,
    ],
    [
      'something issued that is not in the register',
      `UPDATE seal_entry SET dispatch_id = '${ANYBODY}' WHERE file_name = 'report.pdf'`,
      `UPDATE seal_entry SET dispatch_id = (SELECT id FROM dispatch) WHERE file_name = 'report.pdf'`,
      /without both files/,
    ],
    [
      'a gap between versions',
      'UPDATE version SET seq = 3',
      'UPDATE version SET seq = 1',
      /a gap in the numbers of a cycle/,
    ],
    [
      'a gap between document numbers',
      'UPDATE document_number SET serial = 3',
      'UPDATE document_number SET serial = 1',
      /a gap in the document numbers/,
    ],
    [
      'a job that nobody carries on',
      `INSERT INTO job_run (${RUN}, state, key, created_at) SELECT ${RUN}, 'running', 'stuck', now() - interval '1 hour' FROM job_run LIMIT 1`,
      `DELETE FROM job_run WHERE key = 'stuck'`,
      /on its way longer/,
    ],
    [
      'a run that left nothing',
      `INSERT INTO job_run (${RUN}, state, key) SELECT ${RUN}, 'done', 'empty' FROM job_run WHERE job = 'seal'`,
      `DELETE FROM job_run WHERE key = 'empty'`,
      /without its effect/,
    ],
    [
      'a changed audit row',
      `UPDATE audit_event SET display_name = display_name || '?' WHERE seq = 2`,
      `UPDATE audit_event SET display_name = rtrim(display_name, '?') WHERE seq = 2`,
      /audit chain/,
    ],
    [
      'a section that went where no rule leads',
      moved('section', 'assigned', 'adopted'),
      UNDO_EVENT,
      /which no rule allows/,
    ],
    [
      'a history with a step left out',
      moved('dispatch', 'sealed', 'issued'),
      UNDO_EVENT,
      /from sealed, but it was issued/,
    ],
    [
      'a state of which no history tells',
      `UPDATE version SET state = 'returned'`,
      `UPDATE version SET state = 'signedOff'`,
      /the trail ends with signedOff/,
    ],
    [
      'a table open to other governments',
      'ALTER TABLE section DISABLE ROW LEVEL SECURITY',
      'ALTER TABLE section ENABLE ROW LEVEL SECURITY',
      /section: \d+ rows of others/,
    ],
    [
      'an acknowledged write that is gone',
      `UPDATE section SET version = version - 1, draft_version = draft_version - 1`,
      `UPDATE section SET version = version + 1, draft_version = draft_version + 1`,
      /acknowledged and lost/,
    ],
    [
      'a file that is not the one of its row',
      `UPDATE dispatch_file SET size = size + 1`,
      `UPDATE dispatch_file SET size = size - 1`,
      /file report\.pdf.*by its row/,
    ],
    [
      'an artifact that is missing',
      `UPDATE dispatch_file SET digest = reverse(digest) WHERE name = 'report.txt'`,
      `UPDATE dispatch_file SET digest = reverse(digest) WHERE name = 'report.txt'`,
      /artifact [0-9a-f]{64} is missing/,
    ],
  ])(
    'finds %s',
    async (_what, breaking, mending, expected) => {
      await spoil(breaking);
      expect((await found()).join('\n')).toMatch(expected);
      await spoil(mending);
      expect(await found()).toEqual([]);
    },
    60_000,
  );

  describe('outside the database', () => {
    afterEach(() => {
      invented = [];
      serveOther = null;
    });

    test('finds an acknowledged write of which there is no row', async () => {
      invented = [{ path: '/cycles', id: ANYBODY }];
      expect((await found()).join('\n')).toContain('acknowledged and not there: /cycles');
    });

    test('finds other bytes served than are kept', async () => {
      serveOther = new Uint8Array([1, 2, 3]);
      expect((await found()).join('\n')).toMatch(/file report\.pdf.*as served/);
    });

    test('finds a secret in a log, and does not repeat it', async () => {
      writeFileSync(join(logs, 'api.log'), 'password geheim');
      const told = (await found()).filter((line) => line.includes('api.log'));
      expect(told).toHaveLength(1);
      expect(told[0]).not.toContain('geheim');
    });
  });
});
