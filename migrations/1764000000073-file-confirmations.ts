import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './parts/tenant-table.js';

/** Leaders' signatures in the PDF: their confirmations of exactly one file, where they stand, and who signed in the register. */
export class FileConfirmations1764000000073 implements MigrationInterface {
  readonly name = 'FileConfirmations1764000000073';

  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(
      runner,
      'file_confirmation',
      `version integer NOT NULL,
       state text NOT NULL CHECK (state IN ('given', 'withdrawn')),
       dispatch_id uuid NOT NULL REFERENCES dispatch (id),
       stage_key text NOT NULL,
       account_id uuid NOT NULL REFERENCES account (id),
       display_name text NOT NULL,
       file_digest text NOT NULL,
       reason text NOT NULL,
       at timestamptz NOT NULL,
       withdrawn_at timestamptz`,
      'change',
    );
    await runner.query(
      `CREATE UNIQUE INDEX file_confirmation_once ON file_confirmation (dispatch_id, account_id) WHERE state = 'given'`,
    );
    await runner.query('ALTER TABLE dispatch ADD COLUMN signature_place jsonb');
    await runner.query(`ALTER TABLE seal_entry ADD COLUMN signers jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE seal_entry DROP COLUMN signers');
    await runner.query('ALTER TABLE dispatch DROP COLUMN signature_place');
    await dropTables(runner, 'file_confirmation');
  }
}
