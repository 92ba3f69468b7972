import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, secureTable, tenantTable } from './parts/tenant-table.js';

/** Governments, departments, accounts, posts, sessions, one-time setup codes. */
export class Organisation1764000000001 implements MigrationInterface {
  name = 'Organisation1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE government (
        id uuid PRIMARY KEY,
        created_seq bigint GENERATED ALWAYS AS IDENTITY,
        name text NOT NULL UNIQUE,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await secureTable(runner, 'government', 'id', 'append');
    await tenantTable(
      runner,
      'department',
      `name text NOT NULL,
       parent_id uuid REFERENCES department (id),
       CONSTRAINT department_name_unique UNIQUE NULLS NOT DISTINCT (government_id, parent_id, name)`,
      'append',
    );
    await tenantTable(
      runner,
      'account',
      `version integer NOT NULL,
       state text NOT NULL CHECK (state IN ('active', 'stopped')),
       user_name text NOT NULL,
       display_name text NOT NULL,
       password_hash text NOT NULL,
       must_change_password boolean NOT NULL,
       session_epoch integer NOT NULL,
       failed_attempts integer NOT NULL DEFAULT 0,
       locked_until timestamptz`,
      'change',
    );
    await runner.query('CREATE UNIQUE INDEX account_user_name_unique ON account (lower(user_name))');
    await tenantTable(
      runner,
      'post',
      `account_id uuid NOT NULL REFERENCES account (id),
       post text NOT NULL,
       department_id uuid REFERENCES department (id),
       ended_at timestamptz`,
      'change',
    );
    await runner.query(`
      CREATE UNIQUE INDEX post_held_once ON post (account_id, post, department_id)
      NULLS NOT DISTINCT WHERE ended_at IS NULL`);
    // Log-in happens before a government is known: its own role sees accounts of all, and little else.
    await runner.query('CREATE POLICY login_reads ON account FOR SELECT TO chancery_login USING (true)');
    await runner.query('CREATE POLICY login_counts ON account FOR UPDATE TO chancery_login USING (true)');
    await runner.query('CREATE POLICY login_reads ON post FOR SELECT TO chancery_login USING (true)');
    await runner.query('CREATE POLICY login_reads ON government FOR SELECT TO chancery_login USING (true)');
    await runner.query('GRANT SELECT ON account, post, government TO chancery_login');
    await runner.query('GRANT UPDATE (failed_attempts, locked_until) ON account TO chancery_login');
    await runner.query(`
      CREATE TABLE session (
        sid varchar NOT NULL PRIMARY KEY,
        sess json NOT NULL,
        expire timestamp(6) NOT NULL
      )`);
    await runner.query('CREATE INDEX session_expire ON session (expire)');
    await runner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON session TO chancery_login');
    await runner.query(`
      CREATE TABLE setup_code (
        hash text PRIMARY KEY,
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      )`);
    await runner.query('GRANT SELECT, UPDATE (used_at) ON setup_code TO chancery_app');
    // Failed log-ins by address: the throttle survives a restart.
    await runner.query(`
      CREATE TABLE login_failure (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        address text NOT NULL,
        at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query('CREATE INDEX login_failure_address ON login_failure (address, at)');
    await runner.query('GRANT SELECT, INSERT, DELETE ON login_failure TO chancery_login');
    // Made once, on first start; the private key is encrypted under the installation's key.
    await runner.query(`
      CREATE TABLE certificate_authority (
        only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
        certificate_pem text NOT NULL,
        sealed_key text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query('GRANT SELECT ON certificate_authority TO chancery_app, chancery_login');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(
      runner,
      'certificate_authority',
      'login_failure',
      'setup_code',
      'session',
      'post',
      'account',
      'department',
      'government',
    );
  }
}
