import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './parts/tenant-table.js';

/** Leaders' handwriting: who has given which and since when, and which one a confirmation of a file was given with. */
export class SignaturePictures1764000000090 implements MigrationInterface {
  readonly name = 'SignaturePictures1764000000090';

  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(
      runner,
      'signature_picture',
      `version integer NOT NULL,
       state text NOT NULL CHECK (state IN ('current', 'ended')),
       account_id uuid NOT NULL REFERENCES account (id),
       image_digest text NOT NULL,
       at timestamptz NOT NULL,
       ended_at timestamptz`,
      'change',
    );
    await runner.query(
      `CREATE UNIQUE INDEX signature_picture_current ON signature_picture (account_id) WHERE state = 'current'`,
    );
    await runner.query('ALTER TABLE file_confirmation ADD COLUMN picture_digest text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE file_confirmation DROP COLUMN picture_digest');
    await dropTables(runner, 'signature_picture');
  }
}
