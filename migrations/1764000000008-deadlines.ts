import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './parts/tenant-table.js';

/** What is asked of a section, sections taken back, the cycle one came from, extensions and reminders. */
export class Deadlines1764000000008 implements MigrationInterface {
  name = 'Deadlines1764000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE cycle ADD COLUMN from_cycle_id uuid REFERENCES cycle (id)');
    // Places are exchanged within one transaction, and a section taken back leaves its place to another: a constraint
    // that is checked at commit and knows only what stands.
    await runner.query(`
      ALTER TABLE section
        ADD COLUMN requirement text NOT NULL DEFAULT '',
        ADD COLUMN removed_at timestamptz,
        DROP CONSTRAINT section_place_unique,
        ADD CONSTRAINT section_place_once
          EXCLUDE USING btree (cycle_id WITH =, node_key WITH =, position WITH =)
          WHERE (removed_at IS NULL) DEFERRABLE INITIALLY DEFERRED`);
    await runner.query('CREATE INDEX section_due ON section (cycle_id, due_on)');
    await tenantTable(
      runner,
      'extension',
      `version integer NOT NULL,
       state text NOT NULL CHECK (state IN ('asked', 'granted', 'refused')),
       cycle_id uuid NOT NULL REFERENCES cycle (id),
       section_id uuid NOT NULL REFERENCES section (id),
       department_id uuid NOT NULL REFERENCES department (id),
       reason text NOT NULL,
       due_on date NOT NULL,
       until date NOT NULL,
       asked_by uuid NOT NULL REFERENCES account (id),
       asked_by_name text NOT NULL,
       asked_at timestamptz NOT NULL,
       answer text NOT NULL,
       answered_by uuid REFERENCES account (id),
       answered_by_name text,
       answered_at timestamptz`,
      'change',
    );
    await runner.query(`CREATE UNIQUE INDEX extension_one_open ON extension (section_id) WHERE state = 'asked'`);
    await runner.query('CREATE INDEX extension_cycle ON extension (cycle_id)');
    await tenantTable(
      runner,
      'reminder',
      `kind text NOT NULL CHECK (kind IN ('automatic', 'byHand')),
       key text,
       cycle_id uuid NOT NULL REFERENCES cycle (id),
       section_id uuid NOT NULL REFERENCES section (id),
       department_id uuid NOT NULL REFERENCES department (id),
       due_on date NOT NULL,
       offset_days integer NOT NULL,
       text text NOT NULL,
       recipients jsonb NOT NULL,
       sent_by uuid REFERENCES account (id),
       sent_by_name text NOT NULL,
       sent_on date NOT NULL,
       at timestamptz NOT NULL,
       CONSTRAINT reminder_once UNIQUE (government_id, key)`,
      'append',
    );
    await runner.query('CREATE INDEX reminder_section ON reminder (section_id, due_on, offset_days)');
    await runner.query('CREATE INDEX reminder_cycle ON reminder (cycle_id, department_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'reminder', 'extension');
    await runner.query('DROP INDEX section_due');
    await runner.query(`
      ALTER TABLE section
        DROP CONSTRAINT section_place_once,
        DROP COLUMN requirement,
        DROP COLUMN removed_at,
        ADD CONSTRAINT section_place_unique UNIQUE (cycle_id, node_key, position)`);
    await runner.query('ALTER TABLE cycle DROP COLUMN from_cycle_id');
  }
}
