import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemContext, verifyChain, type Context } from '@chancery/application';
import { conflict, isRefusal } from '@chancery/domain';
import { openTestInstallation, type TestInstallation } from '@chancery/testing';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { createDataSource, TypeOrmUnitOfWork } from '../src/index.js';

const A = '00000000-0000-4000-8000-00000000000a';
const B = '00000000-0000-4000-8000-00000000000b';

describe('the door', () => {
  let installation: TestInstallation;
  let source: DataSource;
  let door: TypeOrmUnitOfWork;
  let superuser: pg.Client;
  const context = (governmentId: string): Context => systemContext(governmentId, 'test');

  beforeAll(async () => {
    installation = await openTestInstallation();
    superuser = new pg.Client({ connectionString: installation.superuser });
    await superuser.connect();
    await superuser.query(`INSERT INTO government (id, name) VALUES ($1, '甲县人民政府'), ($2, '乙县人民政府')`, [
      A,
      B,
    ]);
    source = await createDataSource({ url: installation.settings.databases.app, poolSize: 8 }).initialize();
    door = new TypeOrmUnitOfWork(source);
  });
  afterAll(async () => {
    await source.destroy();
    await superuser.end();
    await installation.close();
  });

  const makeDepartment = (government: string, name: string) =>
    door.run(context(government), (tx) =>
      tx.departments.insert({ state: 'active', name, parentId: null, mergedInto: null }),
    );

  test('a refusal rolls back everything, the audit notes too', async () => {
    const outcome = await door.run(context(A), async (tx) => {
      await tx.departments.insert({ state: 'active', name: '不留', parentId: null, mergedInto: null });
      tx.audit({ action: 'never', objectType: 'department', objectId: 'x' });
      return conflict('NO', '不行');
    });
    expect(isRefusal(outcome) && outcome.code).toBe('NO');
    const { rowCount } = await superuser.query(`SELECT 1 FROM department WHERE name = '不留'`);
    expect(rowCount).toBe(0);
  });

  test('a government does not see another’s rows, whatever it asks for', async () => {
    const made = await makeDepartment(A, '甲局');
    if (isRefusal(made)) throw new Error(made.code);
    const seen = await door.run(context(B), async (tx) => [
      await tx.departments.get(made.id),
      ...(await tx.departments.list({})),
    ]);
    expect(seen).toEqual([null]);
  });

  test('of two changes decided on one version, one wins and the other is told', async () => {
    const account = await door.run(context(A), (tx) =>
      tx.accounts.insert({
        state: 'active',
        userName: 'door-test',
        displayName: '张三',
        departmentId: null,
        phone: '',
        mailAddress: '',
        passwordHash: '-',
        mustChangePassword: false,
        sessionEpoch: 1,
      }),
    );
    if (isRefusal(account)) throw new Error(account.code);
    const change = () => door.run(context(A), (tx) => tx.accounts.change(account, { sessionEpoch: 2 }));
    const outcomes = await Promise.all([change(), change(), change()]);
    expect(outcomes.filter((o) => !isRefusal(o))).toHaveLength(1);
    expect(outcomes.filter(isRefusal).map((o) => o.code)).toEqual(['CONCURRENT_CHANGE', 'CONCURRENT_CHANGE']);
  });

  test('forty writers at once leave one whole chain without a gap', async () => {
    await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        door.run(context(B), (tx) => {
          tx.audit({
            action: 'test.write',
            objectType: 'test',
            objectId: String(i),
            after: { i, text: '㊣“引号”\u0007' },
          });
          return Promise.resolve(true);
        }),
      ),
    );
    const rows = await superuser.query<{ seq: string }>(
      'SELECT seq FROM audit_event WHERE government_id = $1 ORDER BY seq',
      [B],
    );
    expect(rows.rows.map((r) => Number(r.seq))).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
    expect(await door.run(context(B), verifyChain)).toMatchObject({ rows: 40, whole: true });
  });

  test('rows cut off the end of the chain are missed', async () => {
    await door.run(context(A), (tx) => {
      for (const i of [1, 2, 3]) tx.audit({ action: 'test.tail', objectType: 'test', objectId: String(i) });
      return Promise.resolve(true);
    });
    expect(await door.run(context(A), verifyChain)).toMatchObject({ whole: true });
    await superuser.query('ALTER TABLE audit_event DISABLE TRIGGER audit_is_append_only');
    await superuser.query('DELETE FROM audit_event WHERE government_id = $1 AND seq = 3', [A]);
    expect(await door.run(context(A), verifyChain)).toMatchObject({ rows: 2, whole: false, brokenAt: 3 });
  });

  test('a row of the chain changed behind the door is found', async () => {
    await superuser.query(`UPDATE audit_event SET after = '{"i": 363}' WHERE government_id = $1 AND seq = 7`, [B]);
    expect(await door.run(context(B), verifyChain)).toMatchObject({ whole: false, brokenAt: 7 });
  });

  test('the same request key is one run and one outbox row', async () => {
    const account = await superuser.query<{ id: string }>(`SELECT id FROM account WHERE user_name = 'door-test'`);
    const requestedBy = account.rows[0]?.id;
    const request = () =>
      door.run(context(A), (tx) => tx.requestJob({ job: 'collect', key: 'same', subjectId: A, requestedBy }));
    const runs = await Promise.all([request(), request(), request()]);
    expect(new Set(runs.map((r) => (isRefusal(r) ? r.code : r.id))).size).toBe(1);
    const { rowCount } = await superuser.query('SELECT 1 FROM outbox');
    expect(rowCount).toBe(1);
  });
});
