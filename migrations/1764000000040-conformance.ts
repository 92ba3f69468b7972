import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was measured of an original before it is sealed, and why it was sealed all the same. */
export class Conformance1764000000040 implements MigrationInterface {
  readonly name = 'Conformance1764000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE dispatch ADD COLUMN conformance jsonb;
      ALTER TABLE dispatch ADD COLUMN conformance_reason text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE dispatch DROP COLUMN conformance_reason;
      ALTER TABLE dispatch DROP COLUMN conformance`);
  }
}
