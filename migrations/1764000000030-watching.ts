import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What those who watch an installation are told: artifacts found damaged or missing, and until when certificates hold.
 * Both are the installation's, not one government's; the relay's role, which sees no text, reads and writes them.
 */
export class Watching1764000000030 implements MigrationInterface {
  readonly name = 'Watching1764000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE artifact_damage (
        digest text PRIMARY KEY CHECK (digest ~ '^[0-9a-f]{64}$'),
        kind text NOT NULL CHECK (kind IN ('damaged', 'missing')),
        found_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query('GRANT SELECT, INSERT, DELETE ON artifact_damage TO chancery_relay');
    await runner.query('CREATE POLICY relay_reads ON signing_identity FOR SELECT TO chancery_relay USING (true)');
    await runner.query('GRANT SELECT (certificate_pem) ON signing_identity TO chancery_relay');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('REVOKE SELECT (certificate_pem) ON signing_identity FROM chancery_relay');
    await runner.query('DROP POLICY relay_reads ON signing_identity');
    await runner.query('DROP TABLE artifact_damage');
  }
}
