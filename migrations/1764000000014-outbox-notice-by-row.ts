import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An insert that made no outbox row wakes nobody. Notified for each statement, the reconciler's own empty INSERT woke the
 * relay, which reconciled, and so on without rest. (Equal notices of one transaction are one notice.)
 */
export class OutboxNoticeByRow1764000000014 implements MigrationInterface {
  readonly name = 'OutboxNoticeByRow1764000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER outbox_notify ON outbox;
      CREATE TRIGGER outbox_notify AFTER INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION outbox_notify()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER outbox_notify ON outbox;
      CREATE TRIGGER outbox_notify AFTER INSERT ON outbox FOR EACH STATEMENT EXECUTE FUNCTION outbox_notify()`);
  }
}
