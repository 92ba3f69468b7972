import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './parts/tenant-table.js';

/** Each log-in with its way, device and address; ending the row ends the session that came of it. */
export class LogIns1764000000050 implements MigrationInterface {
  readonly name = 'LogIns1764000000050';

  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(
      runner,
      'log_in',
      `version integer NOT NULL,
       state text NOT NULL CHECK (state IN ('open', 'ended')),
       account_id uuid NOT NULL REFERENCES account (id),
       way text NOT NULL CHECK (way IN ('password', 'ldap', 'oidc')),
       device text NOT NULL,
       address text NOT NULL,
       at timestamptz NOT NULL,
       ended_at timestamptz,
       ended_by uuid REFERENCES account (id)`,
      'change',
    );
    // Every request asks whether its log-in still stands, before a government is set.
    await runner.query('CREATE POLICY login_reads ON log_in FOR SELECT TO chancery_login USING (true)');
    await runner.query('GRANT SELECT (id, account_id, way, state) ON log_in TO chancery_login');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'log_in');
  }
}
