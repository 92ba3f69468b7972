import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, secureTable, tenantTable } from './parts/tenant-table.js';

/** Job runs, outbox, audit trail. */
export class JobsAndAudit1764000000004 implements MigrationInterface {
  name = 'JobsAndAudit1764000000004';

  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(
      runner,
      'job_run',
      `version integer NOT NULL,
       state text NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed')),
       job text NOT NULL,
       key text NOT NULL,
       subject_id uuid NOT NULL,
       parameters jsonb NOT NULL,
       attempts integer NOT NULL,
       attempt_token uuid,
       progress text NOT NULL,
       error text,
       requested_by uuid NOT NULL REFERENCES account (id),
       correlation_id text NOT NULL,
       created_at timestamptz NOT NULL DEFAULT now(),
       heartbeat_at timestamptz,
       CONSTRAINT job_run_key_unique UNIQUE (government_id, key)`,
      'change',
    );
    await runner.query(`CREATE INDEX job_run_open ON job_run (created_at) WHERE state IN ('queued', 'running')`);
    await tenantTable(
      runner,
      'outbox',
      `job_run_id uuid NOT NULL REFERENCES job_run (id),
       job text NOT NULL,
       created_at timestamptz NOT NULL DEFAULT now(),
       relayed_at timestamptz`,
      'append',
    );
    await runner.query('CREATE INDEX outbox_open ON outbox (created_seq) WHERE relayed_at IS NULL');
    await runner.query('CREATE INDEX outbox_job_run ON outbox (job_run_id)');
    await runner.query(`
      CREATE FUNCTION outbox_notify() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN PERFORM pg_notify('chancery_outbox', ''); RETURN NULL; END $$`);
    await runner.query(`
      CREATE TRIGGER outbox_notify AFTER INSERT ON outbox FOR EACH STATEMENT EXECUTE FUNCTION outbox_notify()`);
    // The relay sees all governments' outbox and runs, and no text.
    await runner.query('CREATE POLICY relay_all ON outbox TO chancery_relay USING (true) WITH CHECK (true)');
    await runner.query('CREATE POLICY relay_reads ON job_run FOR SELECT TO chancery_relay USING (true)');
    await runner.query('GRANT SELECT, INSERT, UPDATE (relayed_at) ON outbox TO chancery_relay');
    await runner.query('GRANT SELECT ON job_run TO chancery_relay');

    await tenantTable(
      runner,
      'notice',
      `account_id uuid NOT NULL REFERENCES account (id),
       subject_type text NOT NULL,
       subject_id uuid NOT NULL,
       text text NOT NULL,
       at timestamptz NOT NULL`,
      'append',
    );
    await runner.query('CREATE INDEX notice_account ON notice (account_id, created_seq)');
    await tenantTable(
      runner,
      'audit_event',
      `seq bigint NOT NULL,
       at timestamptz NOT NULL,
       account_id text NOT NULL,
       display_name text NOT NULL,
       posts jsonb NOT NULL,
       address text NOT NULL,
       correlation_id text NOT NULL,
       action text NOT NULL,
       object_type text NOT NULL,
       object_id text NOT NULL,
       before jsonb,
       after jsonb,
       previous_hash text NOT NULL,
       hash text NOT NULL,
       CONSTRAINT audit_event_seq_unique UNIQUE (government_id, seq)`,
      'append',
    );
    await runner.query(`
      CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'the audit trail is append-only'; END $$`);
    await runner.query(`
      CREATE TRIGGER audit_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
      FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only()`);
    await runner.query(`
      CREATE TABLE audit_head (
        government_id uuid PRIMARY KEY REFERENCES government (id),
        seq bigint NOT NULL,
        hash text NOT NULL
      )`);
    await secureTable(runner, 'audit_head', 'government_id', 'change');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'audit_head', 'audit_event', 'notice', 'outbox', 'job_run');
    await runner.query('DROP FUNCTION audit_is_append_only()');
    await runner.query('DROP FUNCTION outbox_notify()');
  }
}
