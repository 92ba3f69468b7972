import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './parts/tenant-table.js';
import { makeWipeable } from './parts/wipeable.js';

const TENANT_TABLES = `
  SELECT c.table_name AS name FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
  WHERE c.table_schema = 'public' AND c.column_name = 'government_id' AND t.table_type = 'BASE TABLE' ORDER BY 1`;

/** Departments and people that change; handover; demonstrations that can be wiped. */
export class People1764000000006 implements MigrationInterface {
  name = 'People1764000000006';

  async up(runner: QueryRunner): Promise<void> {
    await this.changePeople(runner);
    await this.addHistory(runner);
    await this.letDemonstrationsBeWiped(runner);
  }

  private async changePeople(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE department
        ADD COLUMN version integer NOT NULL DEFAULT 1,
        ADD COLUMN state text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'stopped', 'merged')),
        ADD COLUMN merged_into uuid REFERENCES department (id),
        ADD CONSTRAINT department_merged CHECK ((state = 'merged') = (merged_into IS NOT NULL)),
        DROP CONSTRAINT department_name_unique`);
    // A department that is no more does not keep its name from another.
    await runner.query(`
      CREATE UNIQUE INDEX department_name_unique ON department (government_id, parent_id, name)
      NULLS NOT DISTINCT WHERE state = 'active'`);
    await runner.query('GRANT UPDATE ON department TO chancery_app');
    await runner.query(`
      ALTER TABLE account
        ADD COLUMN department_id uuid REFERENCES department (id),
        ADD COLUMN phone text NOT NULL DEFAULT '',
        ADD COLUMN mail_address text NOT NULL DEFAULT ''`);
    await runner.query(`
      ALTER TABLE post
        ADD COLUMN from_date date,
        ADD COLUMN until_date date,
        ADD COLUMN deputy boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT post_dates CHECK (until_date >= from_date)`);
  }

  private async addHistory(runner: QueryRunner): Promise<void> {
    await tenantTable(
      runner,
      'former_name',
      `department_id uuid NOT NULL REFERENCES department (id),
       name text NOT NULL,
       until timestamptz NOT NULL`,
      'append',
    );
    await tenantTable(
      runner,
      'section_transfer',
      `section_id uuid NOT NULL REFERENCES section (id),
       from_department_id uuid NOT NULL REFERENCES department (id),
       to_department_id uuid NOT NULL REFERENCES department (id),
       at timestamptz NOT NULL`,
      'append',
    );
    await runner.query('CREATE INDEX section_transfer_section ON section_transfer (section_id)');
    await tenantTable(
      runner,
      'handover',
      `version integer NOT NULL,
       state text NOT NULL CHECK (state IN ('proposed', 'done', 'replaced')),
       account_id uuid NOT NULL REFERENCES account (id),
       successor_id uuid NOT NULL REFERENCES account (id),
       reason text NOT NULL,
       proposed_by uuid NOT NULL REFERENCES account (id),
       proposed_as text NOT NULL,
       proposed_at timestamptz NOT NULL,
       done_by uuid REFERENCES account (id),
       done_at timestamptz,
       moved jsonb`,
      'change',
    );
    await runner.query(`
      CREATE UNIQUE INDEX handover_one_open ON handover (account_id) WHERE state = 'proposed'`);
    await runner.query(`CREATE UNIQUE INDEX handover_once ON handover (account_id) WHERE state = 'done'`);
  }

  private async letDemonstrationsBeWiped(runner: QueryRunner): Promise<void> {
    // The terminal decides: whoever founds with such a code founds a demonstration. No role may change it afterwards.
    await runner.query('ALTER TABLE setup_code ADD COLUMN demonstration boolean NOT NULL DEFAULT false');
    await runner.query('ALTER TABLE government ADD COLUMN demonstration boolean NOT NULL DEFAULT false');
    // What remains of a wiped demonstration, so that the next start does not found it anew.
    await runner.query(`
      CREATE TABLE demonstration_wipe (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        government_name text NOT NULL,
        wiped_by text NOT NULL,
        wiped_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query('GRANT SELECT ON demonstration_wipe TO chancery_login');
    await makeWipeable(runner, 'government', 'id');
    const tables = (await runner.query(TENANT_TABLES)) as { name: string }[];
    for (const { name } of tables) await makeWipeable(runner, name, 'government_id');
    await runner.query(`
      CREATE OR REPLACE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        -- A demonstration goes with its trail; row-level security keeps every other government's rows out of reach.
        IF TG_OP = 'DELETE' AND EXISTS (
          SELECT 1 FROM government
          WHERE demonstration AND id = NULLIF(current_setting('chancery.wiping', true), '')::uuid)
        THEN RETURN NULL; END IF;
        RAISE EXCEPTION 'the audit trail is append-only';
      END $$`);
    await runner.query(`
      CREATE FUNCTION wipe_demonstration(wiped uuid, wiped_by text) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        wiped_name text;
        deletions text;
      BEGIN
        IF wiped IS DISTINCT FROM NULLIF(current_setting('chancery.government', true), '')::uuid THEN
          RAISE EXCEPTION 'a government wipes only itself' USING ERRCODE = 'insufficient_privilege';
        END IF;
        PERFORM set_config('chancery.wiping', wiped::text, true);
        -- Waits for whoever is writing, and lets nobody begin: rows of this government all name this row.
        SELECT name INTO wiped_name FROM government WHERE id = wiped AND demonstration FOR UPDATE;
        IF NOT FOUND THEN
          RAISE EXCEPTION 'not a demonstration' USING ERRCODE = 'insufficient_privilege';
        END IF;
        DELETE FROM session WHERE sess #>> '{passport,user,accountId}' IN
          (SELECT id::text FROM account WHERE government_id = wiped);
        -- One statement: foreign keys are checked at its end, so no order among the tables has to be kept.
        SELECT string_agg(format('%I AS (DELETE FROM %I WHERE government_id = $1)', 'of_' || name, name), ', ')
          INTO deletions FROM (${TENANT_TABLES}) tenant;
        EXECUTE 'WITH ' || deletions || ' SELECT 1' USING wiped;
        DELETE FROM government WHERE id = wiped;
        INSERT INTO demonstration_wipe (government_name, wiped_by) VALUES (wiped_name, wiped_by);
        PERFORM set_config('chancery.wiping', '', true);
      END $$`);
    await runner.query('REVOKE ALL ON FUNCTION wipe_demonstration(uuid, text) FROM PUBLIC');
    await runner.query('GRANT EXECUTE ON FUNCTION wipe_demonstration(uuid, text) TO chancery_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION wipe_demonstration(uuid, text)');
    await runner.query(`
      CREATE OR REPLACE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'the audit trail is append-only'; END $$`);
    await dropTables(runner, 'handover', 'section_transfer', 'former_name', 'demonstration_wipe');
    const tables = (await runner.query(TENANT_TABLES)) as { name: string }[];
    for (const { name } of [...tables, { name: 'government' }]) {
      await runner.query(`DROP POLICY wiped_with_demonstration ON "${name}"`);
    }
    await runner.query('ALTER TABLE government DROP COLUMN demonstration');
    await runner.query('ALTER TABLE setup_code DROP COLUMN demonstration');
    await runner.query('ALTER TABLE post DROP COLUMN from_date, DROP COLUMN until_date, DROP COLUMN deputy');
    await runner.query('ALTER TABLE account DROP COLUMN department_id, DROP COLUMN phone, DROP COLUMN mail_address');
    await runner.query('REVOKE UPDATE ON department FROM chancery_app');
    await runner.query('DROP INDEX department_name_unique');
    await runner.query(`
      ALTER TABLE department
        DROP COLUMN version, DROP COLUMN state, DROP COLUMN merged_into,
        ADD CONSTRAINT department_name_unique UNIQUE NULLS NOT DISTINCT (government_id, parent_id, name)`);
  }
}
