import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './parts/tenant-table.js';

/** Second factors of people, and what an office asks of them. */
export class SecondFactors1764000000051 implements MigrationInterface {
  readonly name = 'SecondFactors1764000000051';

  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(
      runner,
      'second_factor',
      `version integer NOT NULL,
       state text NOT NULL CHECK (state IN ('enrolling', 'active', 'removed')),
       account_id uuid NOT NULL REFERENCES account (id),
       sealed_secret text NOT NULL,
       last_step bigint NOT NULL,
       recovery_hashes jsonb NOT NULL,
       at timestamptz NOT NULL`,
      'change',
    );
    await runner.query(`CREATE UNIQUE INDEX second_factor_active ON second_factor (account_id) WHERE state = 'active'`);
    await runner.query(
      `CREATE UNIQUE INDEX second_factor_enrolling ON second_factor (account_id) WHERE state = 'enrolling'`,
    );
    await tenantTable(
      runner,
      'security_settings',
      `version integer NOT NULL,
       state text NOT NULL CHECK (state IN ('passwordOnly', 'secondFactor')),
       CONSTRAINT security_settings_once UNIQUE (government_id)`,
      'change',
    );
    // Log-in is told that there is a factor, and that one is asked for; never a secret.
    for (const [table, columns] of [
      ['second_factor', 'account_id, state'],
      ['security_settings', 'government_id, state'],
    ]) {
      await runner.query(`CREATE POLICY login_reads ON ${table} FOR SELECT TO chancery_login USING (true)`);
      await runner.query(`GRANT SELECT (${columns}) ON ${table} TO chancery_login`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'security_settings', 'second_factor');
  }
}
