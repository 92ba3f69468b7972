import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './parts/tenant-table.js';

/** Reports of years before this system, from which a cycle may begin. */
export class PastReports1764000000016 implements MigrationInterface {
  name = 'PastReports1764000000016';

  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(
      runner,
      'past_report',
      `version integer NOT NULL,
       state text NOT NULL CHECK (state IN ('read', 'confirmed')),
       name text NOT NULL,
       digest text NOT NULL,
       size integer NOT NULL,
       is_reference boolean NOT NULL,
       title text NOT NULL,
       year integer,
       report_type text,
       plan jsonb,
       outline jsonb,
       parts jsonb,
       added_by uuid NOT NULL REFERENCES account (id),
       added_by_name text NOT NULL,
       added_at timestamptz NOT NULL,
       CONSTRAINT past_report_confirmed_whole CHECK (
         state = 'read'
         OR (year IS NOT NULL AND report_type IS NOT NULL AND plan IS NOT NULL
             AND outline IS NOT NULL AND parts IS NOT NULL))`,
      'change',
    );
    await runner.query('ALTER TABLE cycle ADD COLUMN past_report_id uuid REFERENCES past_report (id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE cycle DROP COLUMN past_report_id');
    await dropTables(runner, 'past_report');
  }
}
