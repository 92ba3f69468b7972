import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices know what they are about, are given once, and remember when they were read. */
export class Notices1764000000005 implements MigrationInterface {
  name = 'Notices1764000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE notice
        ADD COLUMN kind text NOT NULL DEFAULT 'general',
        ADD COLUMN key text,
        ADD COLUMN link text NOT NULL DEFAULT '',
        ADD COLUMN read_at timestamptz,
        ADD CONSTRAINT notice_key_unique UNIQUE (government_id, account_id, key)`);
    // Nothing of a notice changes but that it was read.
    await runner.query('GRANT UPDATE (read_at) ON notice TO chancery_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('REVOKE UPDATE (read_at) ON notice FROM chancery_app');
    await runner.query(`
      ALTER TABLE notice
        DROP CONSTRAINT notice_key_unique, DROP COLUMN kind, DROP COLUMN key, DROP COLUMN link, DROP COLUMN read_at`);
  }
}
