import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who hands jobs over may take away what ended long ago, and who looks after log-ins those that did: never what is open
 * or young, whatever a program asks for. How long they are kept beyond that is a setting.
 */
export class Pruning1764000000060 implements MigrationInterface {
  readonly name = 'Pruning1764000000060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      GRANT DELETE ON outbox, job_run TO chancery_relay;
      CREATE POLICY relay_prunes ON outbox AS RESTRICTIVE FOR DELETE TO chancery_relay
        USING (relayed_at < now() - interval '7 days');
      CREATE POLICY relay_prunes ON job_run FOR DELETE TO chancery_relay
        USING (state IN ('done', 'failed') AND GREATEST(heartbeat_at, created_at) < now() - interval '7 days');
      GRANT SELECT (at, ended_at), DELETE ON log_in TO chancery_login;
      CREATE POLICY login_prunes ON log_in FOR DELETE TO chancery_login
        USING (COALESCE(ended_at, at) < now() - interval '7 days' AND (state = 'ended' OR NOT EXISTS (
          SELECT 1 FROM session s WHERE s.expire > now() - interval '1 day' AND s.sess->'passport'->'user'->>'logInId' = log_in.id::text)))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY login_prunes ON log_in;
      REVOKE SELECT (at, ended_at), DELETE ON log_in FROM chancery_login;
      DROP POLICY relay_prunes ON job_run;
      DROP POLICY relay_prunes ON outbox;
      REVOKE DELETE ON outbox, job_run FROM chancery_relay`);
  }
}
