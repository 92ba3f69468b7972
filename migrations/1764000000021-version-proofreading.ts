import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './parts/tenant-table.js';

/** 稿本的校对结果: computed once for a state of text, lists, ledger and rules; a later state takes its place. */
export class VersionProofreading1764000000021 implements MigrationInterface {
  name = 'VersionProofreading1764000000021';

  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(
      runner,
      'version_proofreading',
      `version_id uuid NOT NULL UNIQUE REFERENCES version (id),
       key text NOT NULL,
       findings jsonb NOT NULL,
       claims jsonb NOT NULL,
       at timestamptz NOT NULL`,
      'change',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'version_proofreading');
  }
}
