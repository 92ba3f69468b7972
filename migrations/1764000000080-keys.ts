import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which master key the sealed secrets are under, and authorities of before, in which older signatures end. */
export class Keys1764000000080 implements MigrationInterface {
  readonly name = 'Keys1764000000080';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE master_key (
        only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
        fingerprint text NOT NULL,
        since timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query('GRANT SELECT ON master_key TO chancery_login');
    // Empty for the authority that every installation makes for itself; an office's own stands below others.
    await runner.query(`ALTER TABLE certificate_authority ADD COLUMN chain_pem text NOT NULL DEFAULT ''`);
    await runner.query(`
      CREATE TABLE former_authority (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        certificate_pem text NOT NULL,
        chain_pem text NOT NULL,
        until timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query('GRANT SELECT ON former_authority TO chancery_login');
    await runner.query('GRANT SELECT (kind) ON signing_identity TO chancery_relay');
    // Those who watch count the days that certificates have left.
    await runner.query('GRANT SELECT (certificate_pem) ON certificate_authority TO chancery_relay');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('REVOKE SELECT (certificate_pem) ON certificate_authority FROM chancery_relay');
    await runner.query('REVOKE SELECT (kind) ON signing_identity FROM chancery_relay');
    await runner.query('DROP TABLE former_authority');
    await runner.query('ALTER TABLE certificate_authority DROP COLUMN chain_pem');
    await runner.query('DROP TABLE master_key');
  }
}
