import type { QueryRunner } from 'typeorm';
import { makeWipeable, wipingIsKnown } from './wipeable.js';

/** What the application may do with a table; nothing is ever deleted by it. */
export type Access = 'append' | 'change';

/**
 * A table of one government's rows: forced row-level security on `chancery.government` (nothing set, no rows),
 * and the least rights for the application role.
 */
export async function tenantTable(runner: QueryRunner, name: string, columns: string, access: Access): Promise<void> {
  await runner.query(`
    CREATE TABLE "${name}" (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      government_id uuid NOT NULL REFERENCES government (id),
      created_seq bigint GENERATED ALWAYS AS IDENTITY,
      ${columns}
    )`);
  await secureTable(runner, name, 'government_id', access);
  await runner.query(`CREATE INDEX "${name}_government" ON "${name}" (government_id, created_seq)`);
}

export async function secureTable(
  runner: QueryRunner,
  name: string,
  governmentColumn: string,
  access: Access,
): Promise<void> {
  await runner.query(`ALTER TABLE "${name}" ENABLE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE "${name}" FORCE ROW LEVEL SECURITY`);
  await runner.query(`
    CREATE POLICY own_government ON "${name}" TO chancery_app
    USING (${governmentColumn} = NULLIF(current_setting('chancery.government', true), '')::uuid)`);
  await runner.query(`GRANT SELECT, INSERT${access === 'change' ? ', UPDATE' : ''} ON "${name}" TO chancery_app`);
  if (await wipingIsKnown(runner)) await makeWipeable(runner, name, governmentColumn);
}

export async function dropTables(runner: QueryRunner, ...names: string[]): Promise<void> {
  for (const name of names) await runner.query(`DROP TABLE "${name}"`);
}
