import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './parts/tenant-table.js';

/** Files handed in with sections; a submission freezes the list of its files. */
export class Attachments1764000000010 implements MigrationInterface {
  name = 'Attachments1764000000010';

  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(
      runner,
      'attachment',
      `version integer NOT NULL,
       state text NOT NULL CHECK (state IN ('kept', 'removed')),
       cycle_id uuid NOT NULL REFERENCES cycle (id),
       section_id uuid NOT NULL REFERENCES section (id),
       department_id uuid NOT NULL REFERENCES department (id),
       kind text NOT NULL CHECK (kind IN ('evidence', 'picture')),
       name text NOT NULL,
       media_type text NOT NULL,
       digest text NOT NULL,
       size integer NOT NULL,
       width integer,
       height integer,
       added_by uuid NOT NULL REFERENCES account (id),
       added_by_name text NOT NULL,
       added_at timestamptz NOT NULL`,
      'change',
    );
    await runner.query('CREATE INDEX attachment_section ON attachment (section_id)');
    await runner.query('CREATE INDEX attachment_digest ON attachment (government_id, digest)');
    await runner.query(`ALTER TABLE submission ADD COLUMN attachments jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE submission DROP COLUMN attachments');
    await dropTables(runner, 'attachment');
  }
}
