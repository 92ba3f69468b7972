import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A leader's signature that is done without, because they can no longer give it: by whom and why. */
export class WaivedSignatures1764000000091 implements MigrationInterface {
  readonly name = 'WaivedSignatures1764000000091';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE file_confirmation DROP CONSTRAINT file_confirmation_state_check');
    await runner.query(
      `ALTER TABLE file_confirmation ADD CONSTRAINT file_confirmation_state_check
         CHECK (state IN ('given', 'withdrawn', 'waived'))`,
    );
    await runner.query('ALTER TABLE file_confirmation ADD COLUMN waived_by uuid REFERENCES account (id)');
    await runner.query(
      `ALTER TABLE file_confirmation ADD CONSTRAINT file_confirmation_waived CHECK ((state = 'waived') = (waived_by IS NOT NULL))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX file_confirmation_waived_once ON file_confirmation (dispatch_id, account_id, file_digest)
         WHERE state = 'waived'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM file_confirmation WHERE state = 'waived'`);
    await runner.query('DROP INDEX file_confirmation_waived_once');
    await runner.query('ALTER TABLE file_confirmation DROP CONSTRAINT file_confirmation_waived');
    await runner.query('ALTER TABLE file_confirmation DROP COLUMN waived_by');
    await runner.query('ALTER TABLE file_confirmation DROP CONSTRAINT file_confirmation_state_check');
    await runner.query(
      `ALTER TABLE file_confirmation ADD CONSTRAINT file_confirmation_state_check CHECK (state IN ('given', 'withdrawn'))`,
    );
  }
}
