import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The register has room for what a file of before has become: superseded by a corrected one, or withdrawn. Who sets it is the
 * work of correcting; until then every entry is current.
 */
export class RegisterStatus1764000000072 implements MigrationInterface {
  readonly name = 'RegisterStatus1764000000072';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE seal_entry ADD COLUMN status text NOT NULL DEFAULT 'current'
        CHECK (status IN ('current', 'superseded', 'withdrawn'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE seal_entry DROP COLUMN status');
  }
}
