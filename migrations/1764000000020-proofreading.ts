import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './parts/tenant-table.js';

/** 校对: what editors decided on findings, and the lists (词表、任职表、法规名录、白名单) that they keep, version by version. */
export class Proofreading1764000000020 implements MigrationInterface {
  name = 'Proofreading1764000000020';

  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(
      runner,
      'finding_decision',
      `cycle_id uuid NOT NULL REFERENCES cycle (id),
       version_id uuid NOT NULL REFERENCES version (id),
       section_id uuid REFERENCES section (id),
       rule text NOT NULL,
       excerpt text NOT NULL,
       before text NOT NULL,
       after text NOT NULL,
       level text NOT NULL CHECK (level IN ('严重', '一般', '提示')),
       message text NOT NULL,
       decision text NOT NULL CHECK (decision IN ('adopt', 'dismiss', 'ask', 'allow', 'reopen')),
       reason text NOT NULL,
       account_id uuid NOT NULL REFERENCES account (id),
       display_name text NOT NULL,
       at timestamptz NOT NULL`,
      'append',
    );
    await runner.query('CREATE INDEX finding_decision_cycle ON finding_decision (cycle_id, created_seq)');
    await tenantTable(
      runner,
      'proofreading_list',
      `kind text NOT NULL CHECK (kind IN ('words', 'officeHolders', 'documents', 'allowed')),
       seq integer NOT NULL,
       entries jsonb NOT NULL,
       note text NOT NULL,
       account_id uuid NOT NULL REFERENCES account (id),
       display_name text NOT NULL,
       at timestamptz NOT NULL,
       CONSTRAINT proofreading_list_seq_unique UNIQUE (government_id, kind, seq)`,
      'append',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'proofreading_list', 'finding_decision');
  }
}
