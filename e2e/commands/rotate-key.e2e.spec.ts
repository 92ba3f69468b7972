import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readMasterKey, requireMasterKey, SEALED_COLUMNS } from '@chancery/persistence';
import {
  databaseUrls,
  ensureSecrets,
  keepMasterKey,
  startEmbeddedPostgres,
  superuserUrl,
  type EmbeddedPostgres,
} from '@chancery/runtime';
import { KeyVault, masterKeyFingerprint, newMasterKey } from '@chancery/signing';
import pg from 'pg';
import { until } from '../faults/fault-stack.js';
import { sampleInsert } from '../faults/sample-rows.js';
import { runCommand, startCommand } from './run-command.js';

const SECRET = '印章的私钥';

/** Real commands on a real installation, whose database this test keeps running meanwhile. */
describe('rotate-key', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'chancery-rotate-'));
  const environment = { CHANCERY_DATA: dataFolder };
  let server: EmbeddedPostgres;
  let superuser: pg.Client;
  const secrets = () => ensureSecrets(dataFolder);
  const urls = () => databaseUrls(server.port, secrets());
  const run = async <R extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<R[]> =>
    (await superuser.query<R>(sql, values)).rows;

  /** Every sealed text of the installation, by table. */
  const sealed = async (): Promise<Record<string, string[]>> => {
    const found: Record<string, string[]> = {};
    for (const { table, column } of SEALED_COLUMNS) {
      found[table] = (await run<{ text: string }>(`SELECT ${column} AS text FROM ${table} ORDER BY 1`)).map(
        ({ text }) => text,
      );
    }
    return found;
  };
  /** How many of them a key opens. */
  const opened = async (masterKey: string): Promise<number> => {
    const texts = await sealed();
    return SEALED_COLUMNS.flatMap(({ table, purpose }) => {
      const vault = new KeyVault(masterKey, purpose);
      return (texts[table] ?? []).filter((text) => {
        try {
          return vault.open(text).length > 0;
        } catch {
          return false;
        }
      });
    }).length;
  };

  beforeAll(async () => {
    expect((await runCommand(['migrate'], environment)).code).toBe(0);
    server = await startEmbeddedPostgres(join(dataFolder, 'postgres'), secrets().superuser);
    superuser = new pg.Client({ connectionString: superuserUrl(server.port, secrets(), 'chancery') });
    await superuser.connect();
    await run('SET session_replication_role = replica');
    for (const { table, column, purpose } of SEALED_COLUMNS) {
      if (table === 'certificate_authority') continue;
      const row = await sampleInsert(run, table);
      await run(row.sql, row.valuesFor(randomUUID()));
      const text = new KeyVault(secrets().masterKey, purpose).seal(Buffer.from(SECRET));
      await run(`UPDATE ${table} SET ${column} = $1`, [text]);
    }
    // A key in a token has no secret here.
    const row = await sampleInsert(run, 'signing_identity');
    await run(row.sql, row.valuesFor(randomUUID()));
    await run(`UPDATE signing_identity SET sealed_key = 'pkcs11:token=t;id=%01;type=private'
               WHERE sealed_key NOT LIKE 'v1.%'`);
  }, 120_000);
  afterAll(async () => {
    await superuser.end();
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  test('knows every column with a secret', async () => {
    const rows = await run<{ table: string; column: string }>(
      `SELECT table_name AS table, column_name AS column FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name LIKE 'sealed\\_%' AND data_type = 'text' ORDER BY 1, 2`,
    );
    expect(rows).toEqual(SEALED_COLUMNS.map(({ table, column }) => ({ table, column })));
  });

  test('changes nothing while somebody works', async () => {
    const service = new pg.Client({ connectionString: urls().app });
    await service.connect();
    const before = await sealed();
    const { code, output } = await runCommand(['rotate-key'], environment);
    await service.end();
    expect([code, output]).toEqual([1, expect.stringContaining('请停止全部接口与后台任务进程')]);
    expect(await sealed()).toEqual(before);
    expect(secrets().nextMasterKey).toBeUndefined();
  });

  test('killed in the middle changes nothing, and the installation goes on under the key of before', async () => {
    const [before, masterKey] = [await sealed(), secrets().masterKey];
    const holder = new pg.Client({ connectionString: superuserUrl(server.port, secrets(), 'chancery') });
    await holder.connect();
    // The third of four tables: two have been written by then.
    await holder.query('BEGIN; LOCK TABLE second_factor IN SHARE MODE');
    const command = startCommand(['rotate-key'], environment);
    await until('the command waits for the table', async () =>
      (await run(`SELECT 1 FROM pg_stat_activity WHERE usename = 'chancery_owner' AND wait_event_type = 'Lock'`))
        .length > 0
        ? true
        : null,
    );
    expect(secrets().nextMasterKey).toBeDefined();
    await command.kill();
    await holder.end();
    await until('the end of its connection', async () =>
      (await run(`SELECT 1 FROM pg_stat_activity WHERE usename = 'chancery_owner'`)).length === 0 ? true : null,
    );
    expect(await sealed()).toEqual(before);
    expect((await runCommand(['migrate'], environment)).code).toBe(0);
    expect(secrets()).toMatchObject({ masterKey });
    expect(secrets().nextMasterKey).toBeUndefined();
  });

  test('puts every secret under a new key, and refuses the old one afterwards', async () => {
    const { masterKey } = secrets();
    expect(await opened(masterKey)).toBe(4);
    const { code, output } = await runCommand(['rotate-key'], environment);
    expect([code, output]).toEqual([0, expect.stringContaining('重新加密 4 项密文')]);
    expect(output).not.toContain(secrets().masterKey);
    expect(secrets().masterKey).not.toBe(masterKey);
    expect(await opened(masterKey)).toBe(0);
    expect(await opened(secrets().masterKey)).toBe(4);
    const texts = await sealed();
    expect(texts['signing_identity']?.[0]).toBe('pkcs11:token=t;id=%01;type=private');
    const [key = ''] = texts['mail_settings'] ?? [];
    expect(Buffer.from(new KeyVault(secrets().masterKey, 'passwords at rest').open(key)).toString()).toBe(SECRET);
    // Row-level security is forced as before.
    const [{ forced = false } = {}] = await run<{ forced: boolean }>(
      `SELECT relforcerowsecurity AS forced FROM pg_class WHERE relname = 'signing_identity'`,
    );
    expect(forced).toBe(true);
    const old = await runCommand(['migrate'], { ...environment, CHANCERY_MASTER_KEY: masterKey });
    expect([old.code, old.output]).toEqual([1, expect.stringContaining('旧密钥不再可用')]);
    await expect(requireMasterKey(urls().login, masterKeyFingerprint(masterKey))).rejects.toThrow('旧密钥不再可用');
    await requireMasterKey(urls().login, masterKeyFingerprint(secrets().masterKey));
  });

  test('killed after the database was changed: the next start takes the new key', async () => {
    const { masterKey } = secrets();
    // What the data folder holds between the commit and the end of the command.
    keepMasterKey(dataFolder, { masterKey: newMasterKey(), nextMasterKey: masterKey });
    expect((await runCommand(['migrate'], environment)).code).toBe(0);
    expect(secrets()).toMatchObject({ masterKey });
    expect(secrets().nextMasterKey).toBeUndefined();
  });

  test('a key from the environment is changed for the one that is given', async () => {
    const { masterKey } = secrets();
    const given = { ...environment, CHANCERY_MASTER_KEY: masterKey };
    expect((await runCommand(['rotate-key'], given)).output).toContain('CHANCERY_NEW_MASTER_KEY');
    const next = newMasterKey();
    expect((await runCommand(['rotate-key'], { ...given, CHANCERY_NEW_MASTER_KEY: next })).code).toBe(0);
    expect(await readMasterKey(urls().owner)).toBe(masterKeyFingerprint(next));
    expect(await opened(next)).toBe(4);
  });
});
