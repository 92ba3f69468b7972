import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './parts/tenant-table.js';

/** The newest pages of each text of a section; a row is replaced, so it stays one. */
export class SectionPreviews1764000000041 implements MigrationInterface {
  readonly name = 'SectionPreviews1764000000041';

  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(
      runner,
      'section_preview',
      `version integer NOT NULL,
       state text NOT NULL CHECK (state IN ('refused', 'broken', 'printed')),
       section_id uuid NOT NULL REFERENCES section (id),
       target text NOT NULL CHECK (target IN ('submission', 'draft', 'standing')),
       key text NOT NULL,
       digest text,
       size bigint,
       pages integer,
       code text NOT NULL,
       message text NOT NULL,
       at timestamptz NOT NULL,
       CONSTRAINT section_preview_once UNIQUE (section_id, target),
       CONSTRAINT section_preview_whole CHECK (
         (state = 'printed') = (digest IS NOT NULL AND size IS NOT NULL AND pages IS NOT NULL))`,
      'change',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'section_preview');
  }
}
