import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Findings are settled in the review too, before there is a version: such a decision names its section alone. */
export class FindingsInReview1764000000022 implements MigrationInterface {
  name = 'FindingsInReview1764000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE finding_decision ALTER COLUMN version_id DROP NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    // A decision without a version has no place in the earlier schema; the audit trail keeps it.
    await runner.query('ALTER TABLE finding_decision NO FORCE ROW LEVEL SECURITY');
    await runner.query('DELETE FROM finding_decision WHERE version_id IS NULL');
    await runner.query('ALTER TABLE finding_decision FORCE ROW LEVEL SECURITY');
    await runner.query('ALTER TABLE finding_decision ALTER COLUMN version_id SET NOT NULL');
  }
}
