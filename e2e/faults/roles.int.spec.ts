import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestInstallation, type TestInstallation } from '@chancery/testing';
import pg from 'pg';
import { governmentColumn, sampleInsert, type SampleInsert } from './sample-rows.js';

/** Tables that belong to the installation, not to one government. Every other table must be under row-level security. */
const INSTALLATION_TABLES = [
  // Digests only: what is kept under them is a government's, that it is damaged is the installation's.
  'artifact_damage',
  'certificate_authority',
  'demonstration_wipe',
  'former_authority',
  'login_failure',
  'master_key',
  'migration',
  'session',
  'setup_code',
];
const DENIED = '42501';

/** Code and message of the error that a statement ends with; null when it succeeds. */
async function errorOf(
  client: pg.Client,
  sql: string,
  values?: unknown[],
): Promise<{ code: string; message: string } | null> {
  try {
    await client.query(sql, values);
    return null;
  } catch (error) {
    const { code = '', message } = error as pg.DatabaseError;
    return { code, message };
  }
}

describe('roles and row-level security', () => {
  let installation: TestInstallation;
  const clients: pg.Client[] = [];
  let superuser: pg.Client, owner: pg.Client, app: pg.Client, relay: pg.Client, login: pg.Client;
  let tenantTables: string[] = [];
  const samples = new Map<string, SampleInsert>();
  const [A, B] = [randomUUID(), randomUUID()];

  const connect = async (url: string): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    clients.push(client);
    return client;
  };
  const run = async <R extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<R[]> =>
    (await superuser.query<R>(sql, values)).rows;
  const sampleOf = (table: string): SampleInsert => {
    const sample = samples.get(table);
    if (!sample) throw new Error(`no sample row for ${table}`);
    return sample;
  };
  const asGovernment = (client: pg.Client, id: string) =>
    client.query(`SELECT set_config('chancery.government', $1, false)`, [id]);
  /** Tables of a schema on which a role holds a privilege, on the table or on any column of it. */
  const tablesWith = async (role: string, privilege: string, schema = 'public'): Promise<string[]> => {
    const check = ['DELETE', 'TRUNCATE'].includes(privilege) ? 'has_table_privilege' : 'has_any_column_privilege';
    const rows = await run<{ relname: string }>(
      `SELECT relname FROM pg_class WHERE relnamespace = $1::regnamespace AND relkind IN ('r', 'p', 'v', 'm')
       AND ${check}($2, oid, $3) ORDER BY relname`,
      [schema, role, privilege],
    );
    return rows.map((r) => r.relname);
  };

  /** Columns of a table that the application may set: all of them, or those granted one by one. */
  const settableColumns = async (table: string): Promise<string[]> => {
    const rows = await run<{ attname: string }>(
      `SELECT attname FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0
       AND has_column_privilege('chancery_app', attrelid, attnum, 'UPDATE')`,
      [table],
    );
    return rows.map((r) => r.attname);
  };

  beforeAll(async () => {
    installation = await openTestInstallation();
    const { databases } = installation.settings;
    superuser = await connect(installation.superuser);
    owner = await connect(databases.owner);
    app = await connect(databases.app);
    relay = await connect(databases.relay);
    login = await connect(databases.login);
    const tables = await run<{ relname: string }>(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') ORDER BY relname`,
    );
    tenantTables = tables.map((t) => t.relname).filter((name) => !INSTALLATION_TABLES.includes(name));
    // Rows of both governments in every table; foreign keys sleep, so that no table needs a story.
    await superuser.query('SET session_replication_role = replica');
    for (const table of tenantTables) {
      const sample = await sampleInsert(run, table);
      samples.set(table, sample);
      for (const government of [A, B]) await superuser.query(sample.sql, sample.valuesFor(government));
    }
    await superuser.query('SET session_replication_role = DEFAULT');
  }, 60_000);

  afterAll(async () => {
    for (const client of clients) await client.end();
    await installation?.close();
  }, 60_000);

  test('every table but the installation’s own is under forced row-level security', async () => {
    expect(tenantTables.length).toBeGreaterThan(20);
    const bare = await run<{ relname: string }>(
      `SELECT relname FROM pg_class WHERE relname = ANY($1) AND relnamespace = 'public'::regnamespace
       AND NOT (relrowsecurity AND relforcerowsecurity)`,
      [tenantTables],
    );
    expect(bare).toEqual([]);
  });

  test('every one of them goes with a demonstration that is wiped', async () => {
    const kept = await run<{ relname: string }>(
      `SELECT relname FROM pg_class WHERE relname = ANY($1) AND relnamespace = 'public'::regnamespace
       AND NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = pg_class.oid AND p.polname = 'wiped_with_demonstration')`,
      [tenantTables],
    );
    expect(kept).toEqual([]);
  });

  test('with no government set the application sees no row and may write none', async () => {
    await app.query('RESET chancery.government');
    for (const table of tenantTables) {
      const { rows } = await app.query(`SELECT 1 FROM "${table}"`);
      expect([table, rows.length]).toEqual([table, 0]);
      const refused = await errorOf(app, sampleOf(table).sql, sampleOf(table).valuesFor(A));
      expect([table, refused?.code]).toEqual([table, DENIED]);
      expect(refused?.message).toContain('row-level security');
    }
  });

  test('with one government set no row of another is seen, changed or written', async () => {
    await asGovernment(app, A);
    const changeable = await tablesWith('chancery_app', 'UPDATE');
    for (const table of tenantTables) {
      const column = governmentColumn(table);
      const { rows } = await app.query<{ id: string }>(`SELECT ${column} AS id FROM "${table}"`);
      expect([table, rows]).toEqual([table, [{ id: A }]]);
      const refused = await errorOf(app, sampleOf(table).sql, sampleOf(table).valuesFor(B));
      expect([table, refused?.code]).toEqual([table, DENIED]);
      expect(refused?.message).toContain('row-level security');
      if (changeable.includes(table)) {
        const [settable] = await settableColumns(table);
        const touched = await app.query(`UPDATE "${table}" SET ${settable} = ${settable} WHERE ${column} = $1`, [B]);
        expect([table, touched.rowCount]).toEqual([table, 0]);
        const given = await errorOf(app, `UPDATE "${table}" SET ${column} = $1`, [B]);
        expect([table, given?.code]).toEqual([table, DENIED]);
      }
    }
  });

  test('the owner too is bound: it sees and writes no row of any government', async () => {
    await asGovernment(owner, A);
    for (const table of tenantTables) {
      const { rows } = await owner.query(`SELECT 1 FROM "${table}"`);
      expect([table, rows.length]).toEqual([table, 0]);
      const refused = await errorOf(owner, sampleOf(table).sql, sampleOf(table).valuesFor(A));
      expect([table, refused?.code]).toEqual([table, DENIED]);
    }
  });

  test('the application deletes nothing, empties nothing and makes no table', async () => {
    expect(await tablesWith('chancery_app', 'DELETE')).toEqual([]);
    expect(await tablesWith('chancery_app', 'TRUNCATE')).toEqual([]);
    for (const client of [app, relay, login]) {
      expect((await errorOf(client, 'CREATE TABLE stray (id integer)'))?.code).toBe(DENIED);
    }
  });

  test('the audit trail can be neither changed nor deleted, not even by its owner', async () => {
    await asGovernment(app, A);
    expect((await errorOf(app, `UPDATE audit_event SET action = 'x'`))?.code).toBe(DENIED);
    expect((await errorOf(app, 'DELETE FROM audit_event'))?.code).toBe(DENIED);
    for (const sql of [`UPDATE audit_event SET action = 'x'`, 'DELETE FROM audit_event', 'TRUNCATE audit_event']) {
      expect((await errorOf(owner, sql))?.message).toContain('append-only');
    }
  });

  test('sessions and set-up codes: only what is granted', async () => {
    for (const sql of ['SELECT 1 FROM session', 'SELECT 1 FROM login_failure', 'DELETE FROM session']) {
      expect([sql, (await errorOf(app, sql))?.code]).toEqual([sql, DENIED]);
    }
    expect(await errorOf(app, 'SELECT hash FROM setup_code')).toBeNull();
    const planted = `INSERT INTO setup_code (hash, expires_at) VALUES ('x', now())`;
    expect((await errorOf(app, planted))?.code).toBe(DENIED);
    expect((await errorOf(app, `UPDATE setup_code SET expires_at = now()`))?.code).toBe(DENIED);
    for (const client of [relay, login]) expect((await errorOf(client, 'SELECT 1 FROM setup_code'))?.code).toBe(DENIED);
  });

  test('the relay reads runs and outbox, and no text', async () => {
    // Of certificates it reads until when they hold, to warn of it, and not the keys beside them.
    expect(await tablesWith('chancery_relay', 'SELECT')).toEqual([
      'artifact_damage',
      'certificate_authority',
      'job_run',
      'outbox',
      'signing_identity',
    ]);
    expect(await errorOf(relay, 'SELECT certificate_pem FROM signing_identity')).toBeNull();
    for (const table of ['signing_identity', 'certificate_authority']) {
      expect((await errorOf(relay, `SELECT * FROM ${table}`))?.code).toBe(DENIED);
    }
    expect(await tablesWith('chancery_relay', 'INSERT')).toEqual(['artifact_damage', 'outbox']);
    expect(await tablesWith('chancery_relay', 'UPDATE')).toEqual(['outbox']);
    // What is open or young no role can take away, whatever is granted: libs/persistence/test/prune-ended.int.spec.ts.
    expect(await tablesWith('chancery_relay', 'DELETE')).toEqual(['artifact_damage', 'job_run', 'outbox']);
    for (const table of ['submission', 'section', 'version']) {
      expect((await errorOf(relay, `SELECT 1 FROM ${table}`))?.code).toBe(DENIED);
    }
    const { rows } = await relay.query('SELECT 1 FROM job_run');
    expect(rows).toHaveLength(2);
    expect((await errorOf(relay, 'UPDATE outbox SET job_run_id = id'))?.code).toBe(DENIED);
  });

  test('log-in reads accounts and posts, and no report', async () => {
    expect(await tablesWith('chancery_login', 'SELECT')).toEqual([
      'account',
      'certificate_authority',
      'demonstration_wipe',
      'former_authority',
      'government',
      'log_in',
      'login_failure',
      'master_key',
      'post',
      'second_factor',
      'security_settings',
      'session',
    ]);
    expect(await tablesWith('chancery_login', 'UPDATE')).toEqual(['account', 'session']);
    expect(await tablesWith('chancery_login', 'DELETE')).toEqual(['log_in', 'login_failure', 'session']);
    expect((await errorOf(login, 'SELECT 1 FROM section'))?.code).toBe(DENIED);
    // That there is a second factor, and never what it is made of.
    expect((await errorOf(login, 'SELECT sealed_secret FROM second_factor'))?.code).toBe(DENIED);
    expect((await errorOf(login, `UPDATE account SET password_hash = 'x'`))?.code).toBe(DENIED);
    expect((await errorOf(login, `UPDATE account SET state = 'active'`))?.code).toBe(DENIED);
  });

  test('the queue’s schema is the relay’s alone', async () => {
    for (const client of [app, login]) {
      expect((await errorOf(client, 'SELECT 1 FROM bullmq.job'))?.code).toBe(DENIED);
    }
    expect(await errorOf(relay, 'SELECT 1 FROM bullmq.job')).toBeNull();
  });

  test('no role of ours is more than it seems', async () => {
    const rows = await run<{ rolname: string }>(
      `SELECT rolname FROM pg_roles WHERE rolname LIKE 'chancery%'
       AND (rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole OR rolreplication)`,
    );
    expect(rows).toEqual([]);
    const members = await run(
      `SELECT 1 FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member WHERE r.rolname LIKE 'chancery%'`,
    );
    expect(members).toEqual([]);
  });
});
