import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Originals of imported texts are kept among the files of their section. */
export class Originals1764000000015 implements MigrationInterface {
  name = 'Originals1764000000015';

  async up(runner: QueryRunner): Promise<void> {
    await kinds(runner, 'evidence', 'picture', 'original', 'reference');
  }

  async down(runner: QueryRunner): Promise<void> {
    await kinds(runner, 'evidence', 'picture');
  }
}

async function kinds(runner: QueryRunner, ...names: readonly string[]): Promise<void> {
  await runner.query('ALTER TABLE attachment DROP CONSTRAINT attachment_kind_check');
  await runner.query(
    `ALTER TABLE attachment ADD CONSTRAINT attachment_kind_check CHECK (kind IN (${names.map((n) => `'${n}'`).join(', ')}))`,
  );
}
