import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './parts/tenant-table.js';

/** Comments on words, and texts with tracked changes. */
export class Review1764000000011 implements MigrationInterface {
  name = 'Review1764000000011';

  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(
      runner,
      'comment',
      `version integer NOT NULL,
       state text NOT NULL CHECK (state IN ('open', 'resolved')),
       cycle_id uuid NOT NULL REFERENCES cycle (id),
       section_id uuid NOT NULL REFERENCES section (id),
       target text NOT NULL CHECK (target IN ('submission', 'draft', 'standing', 'version')),
       submission_id uuid REFERENCES submission (id),
       version_id uuid REFERENCES version (id),
       parent_id uuid REFERENCES comment (id),
       anchor jsonb,
       text text NOT NULL,
       visible_to_department boolean NOT NULL,
       account_id uuid NOT NULL REFERENCES account (id),
       display_name text NOT NULL,
       at timestamptz NOT NULL,
       resolved_by text`,
      'change',
    );
    await runner.query('CREATE INDEX comment_section ON comment (section_id)');
    await runner.query('CREATE INDEX comment_cycle ON comment (cycle_id)');
    await tenantTable(
      runner,
      'review_document',
      `version integer NOT NULL,
       state text NOT NULL CHECK (state IN ('open', 'adopted', 'discarded')),
       cycle_id uuid NOT NULL REFERENCES cycle (id),
       section_id uuid NOT NULL REFERENCES section (id),
       base_kind text NOT NULL CHECK (base_kind IN ('submission', 'standing')),
       base_submission_id uuid NOT NULL REFERENCES submission (id),
       base_digest text NOT NULL,
       settled jsonb NOT NULL,
       content jsonb NOT NULL,
       authors jsonb NOT NULL,
       pending integer NOT NULL,
       accepted integer NOT NULL,
       rejected integer NOT NULL,
       opened_by uuid NOT NULL REFERENCES account (id),
       saved_by uuid NOT NULL REFERENCES account (id),
       saved_by_name text NOT NULL,
       saved_at timestamptz NOT NULL`,
      'change',
    );
    // Two who begin at once begin one.
    await runner.query(`CREATE UNIQUE INDEX review_document_open ON review_document (section_id) WHERE state = 'open'`);
    await runner.query('CREATE INDEX review_document_cycle ON review_document (cycle_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'review_document', 'comment');
  }
}
