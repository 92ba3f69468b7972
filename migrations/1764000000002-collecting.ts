import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './parts/tenant-table.js';

/** Cycles, sections, submissions, review notes, rewritings, collections. */
export class Collecting1764000000002 implements MigrationInterface {
  name = 'Collecting1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(
      runner,
      'cycle',
      `version integer NOT NULL,
       state text NOT NULL,
       report_type text NOT NULL,
       year integer NOT NULL CHECK (year BETWEEN 1949 AND 2200),
       title text NOT NULL,
       milestones jsonb NOT NULL,
       layout_version text NOT NULL,
       stages jsonb NOT NULL,
       outline jsonb NOT NULL,
       opened_by uuid NOT NULL REFERENCES account (id),
       CONSTRAINT cycle_once_a_year UNIQUE (government_id, report_type, year)`,
      'change',
    );
    await tenantTable(
      runner,
      'section',
      `version integer NOT NULL,
       state text NOT NULL,
       cycle_id uuid NOT NULL REFERENCES cycle (id),
       node_key text NOT NULL,
       position integer NOT NULL,
       department_id uuid NOT NULL REFERENCES department (id),
       co_departments jsonb NOT NULL,
       starts_paragraph boolean NOT NULL,
       due_on date NOT NULL,
       draft jsonb,
       draft_version integer NOT NULL,
       draft_saved_by uuid REFERENCES account (id),
       current_submission_id uuid,
       standing jsonb,
       standing_submission_id uuid,
       CONSTRAINT section_place_unique UNIQUE (cycle_id, node_key, position)`,
      'change',
    );
    await tenantTable(
      runner,
      'submission',
      `section_id uuid NOT NULL REFERENCES section (id),
       seq integer NOT NULL,
       kind text NOT NULL CHECK (kind IN ('text', 'nil')),
       content jsonb,
       digest text NOT NULL,
       reason text NOT NULL,
       submitted_by uuid NOT NULL REFERENCES account (id),
       submitted_at timestamptz NOT NULL,
       CONSTRAINT submission_seq_unique UNIQUE (section_id, seq)`,
      'append',
    );
    await runner.query(`
      ALTER TABLE section
        ADD CONSTRAINT section_current FOREIGN KEY (current_submission_id) REFERENCES submission (id),
        ADD CONSTRAINT section_standing FOREIGN KEY (standing_submission_id) REFERENCES submission (id)`);
    await tenantTable(
      runner,
      'review_note',
      `section_id uuid NOT NULL REFERENCES section (id),
       submission_id uuid NOT NULL REFERENCES submission (id),
       kind text NOT NULL,
       reason text NOT NULL,
       spans jsonb NOT NULL,
       account_id uuid NOT NULL REFERENCES account (id),
       display_name text NOT NULL,
       at timestamptz NOT NULL`,
      'append',
    );
    await tenantTable(
      runner,
      'rewriting',
      `section_id uuid NOT NULL REFERENCES section (id),
       submission_id uuid NOT NULL REFERENCES submission (id),
       before jsonb NOT NULL,
       after jsonb NOT NULL,
       reason text NOT NULL,
       account_id uuid NOT NULL REFERENCES account (id),
       display_name text NOT NULL,
       at timestamptz NOT NULL`,
      'append',
    );
    await tenantTable(
      runner,
      'collection',
      `cycle_id uuid NOT NULL REFERENCES cycle (id),
       taken_on date NOT NULL,
       at timestamptz NOT NULL,
       items jsonb NOT NULL`,
      'append',
    );
    for (const table of ['submission', 'review_note', 'rewriting']) {
      await runner.query(`CREATE INDEX "${table}_section" ON "${table}" (section_id)`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE section DROP CONSTRAINT section_current, DROP CONSTRAINT section_standing');
    await dropTables(runner, 'collection', 'rewriting', 'review_note', 'submission', 'section', 'cycle');
  }
}
