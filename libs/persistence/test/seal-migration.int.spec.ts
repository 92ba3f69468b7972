import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestInstallation, type TestInstallation } from '@chancery/testing';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../src/index.js';

const LIFE_CYCLE = 'SealLifeCycle1764000000071';

/** Rows from before seals had a life cycle, taken through the migration and back. */
describe('seals of before', () => {
  let installation: TestInstallation;
  let source: DataSource;
  let superuser: pg.Client;
  const government = randomUUID();
  const [admin, keeper] = [randomUUID(), randomUUID()];

  const names = async (): Promise<string[]> =>
    (await source.query<{ name: string }[]>('SELECT name FROM migration ORDER BY id')).map((r) => r.name);
  const undoLifeCycle = async (): Promise<void> => {
    while ((await names()).includes(LIFE_CYCLE)) await source.undoLastMigration({ transaction: 'each' });
  };
  const rows = async <R extends pg.QueryResultRow>(sql: string): Promise<R[]> => (await superuser.query<R>(sql)).rows;

  /** A seal; with a decision an uploaded one on which the second person has given their word. */
  async function addSeal(name: string, day: number, decision: 'confirm' | 'decline' | null | 'test'): Promise<void> {
    const id = randomUUID();
    await superuser.query(
      `INSERT INTO signing_identity (id, government_id, kind, subject_name, certificate_pem, sealed_key)
       VALUES ($1, $2, 'seal', $3, 'certificate', 'key')`,
      [id, government, name],
    );
    if (decision === 'test') return;
    await superuser.query(
      `INSERT INTO seal_upload (government_id, identity_id, chain_pem, image_digest, diameter_mm, uploaded_by, uploader_name, at)
       VALUES ($1, $2, '', $3, 42, $4, '系统管理员', $5)`,
      [government, id, 'ab'.repeat(32), admin, `2026-01-0${day}T01:00:00Z`],
    );
    if (decision === null) return;
    await superuser.query(
      `INSERT INTO seal_decision (government_id, identity_id, decision, reason, account_id, display_name, at)
       VALUES ($1, $2, $3, $4, $5, '印章管理员', $6)`,
      [government, id, decision, decision === 'decline' ? '图样不符' : '', keeper, `2026-01-0${day}T02:00:00Z`],
    );
  }

  beforeAll(async () => {
    installation = await openTestInstallation();
    source = await createDataSource({ url: installation.settings.databases.owner, poolSize: 2 }).initialize();
    superuser = new pg.Client({ connectionString: installation.superuser });
    await superuser.connect();
    await undoLifeCycle();
    await superuser.query(`INSERT INTO government (id, name, created_at) VALUES ($1, '某县', '2026-01-01')`, [
      government,
    ]);
    for (const [id, name] of [
      [admin, 'admin'],
      [keeper, 'keeper'],
    ]) {
      await superuser.query(
        `INSERT INTO account (id, government_id, version, state, user_name, display_name, phone, mail_address, password_hash,
                              must_change_password, session_epoch)
         VALUES ($1, $2, 1, 'active', $3, $3, '', '', 'x', false, 0)`,
        [id, government, name],
      );
    }
    await addSeal('测试章', 1, 'test');
    await addSeal('第一枚', 2, 'confirm');
    await addSeal('未同意的', 3, 'decline');
    await addSeal('在用的', 4, 'confirm');
    await addSeal('待确认的', 5, null);
  });
  afterAll(async () => {
    await superuser.end();
    await source.destroy();
    await installation.close();
  });

  test('the newest confirmed one is enabled, those before are disabled, the others are made; each with its history', async () => {
    await source.runMigrations({ transaction: 'each' });
    const seals = await rows<{ name: string; state: string; deeds: string }>(
      `SELECT i.subject_name AS name, s.state,
              (SELECT string_agg(e.action || ' ' || e.display_name || ' ' || to_char(e.at AT TIME ZONE 'UTC', 'MM-DD HH24'), ', '
                                 ORDER BY e.created_seq) FROM seal_event e WHERE e.seal_id = s.id) AS deeds
       FROM seal s JOIN signing_identity i ON i.id = s.identity_id ORDER BY i.created_seq`,
    );
    expect(seals.map(({ name, state }) => [name, state])).toEqual([
      ['测试章', 'disabled'],
      ['第一枚', 'disabled'],
      ['未同意的', 'made'],
      ['在用的', 'enabled'],
      ['待确认的', 'made'],
    ]);
    expect(seals[1]?.deeds).toBe('make 系统管理员 01-02 01, enable 印章管理员 01-02 02, disable 系统 01-04 02');
    expect(seals[2]?.deeds).toBe('make 系统管理员 01-03 01, decline 印章管理员 01-03 02');
    expect(seals[3]?.deeds).toBe('make 系统管理员 01-04 01, enable 印章管理员 01-04 02');
    const unguarded = await rows(
      `SELECT relname FROM pg_class WHERE relname IN ('government', 'signing_identity', 'seal_upload', 'seal_decision', 'seal',
       'seal_event') AND NOT relforcerowsecurity`,
    );
    expect(unguarded).toEqual([]);
  });

  test('on the way back what was enabled since is a decision again; a wiped key has no way back', async () => {
    await superuser.query(
      `UPDATE seal SET state = 'disabled' WHERE state = 'enabled';
       INSERT INTO seal_event (government_id, seal_id, action, state, reason, account_id, display_name, at)
       SELECT government_id, id, 'enable', 'enabled', '', '${keeper}', '印章管理员', now() FROM seal ORDER BY created_seq DESC LIMIT 1;
       UPDATE seal SET state = 'enabled' WHERE id = (SELECT id FROM seal ORDER BY created_seq DESC LIMIT 1)`,
    );
    await undoLifeCycle();
    const decided = await rows<{ name: string; decision: string }>(
      `SELECT i.subject_name AS name, d.decision FROM seal_decision d JOIN signing_identity i ON i.id = d.identity_id
       ORDER BY i.created_seq`,
    );
    expect(decided.at(-1)).toEqual({ name: '待确认的', decision: 'confirm' });
    expect(decided).toHaveLength(4);
    await source.runMigrations({ transaction: 'each' });
    await superuser.query(`UPDATE seal SET state = 'destroyed' WHERE state = 'disabled'`);
    await expect(undoLifeCycle()).rejects.toThrow('destroyed seals have no place');
    expect(await names()).toContain(LIFE_CYCLE);
  });
});
