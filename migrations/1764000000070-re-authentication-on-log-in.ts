import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That a person has shown again who they are stands on the log-in, where a deed can take it in its own transaction. */
export class ReAuthenticationOnLogIn1764000000070 implements MigrationInterface {
  readonly name = 'ReAuthenticationOnLogIn1764000000070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE log_in ADD COLUMN re_authenticated_at timestamptz');
    await runner.query('GRANT SELECT (re_authenticated_at) ON log_in TO chancery_login');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE log_in DROP COLUMN re_authenticated_at');
  }
}
