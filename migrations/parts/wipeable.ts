import type { QueryRunner } from 'typeorm';

/**
 * The owner may delete the rows of the one demonstration government that `wipe_demonstration` is wiping, and nothing
 * else: it sees that government only (policy on `government`), and so that government's rows only.
 */
export async function makeWipeable(runner: QueryRunner, name: string, governmentColumn: string): Promise<void> {
  const rows =
    name === 'government'
      ? `demonstration AND id = NULLIF(current_setting('chancery.wiping', true), '')::uuid`
      : `${governmentColumn} IN (SELECT id FROM government)`;
  await runner.query(`CREATE POLICY wiped_with_demonstration ON "${name}" TO chancery_owner USING (${rows})`);
}

/** False in the migrations that came before demonstrations could be wiped. */
export async function wipingIsKnown(runner: QueryRunner): Promise<boolean> {
  const rows = (await runner.query(
    `SELECT 1 FROM pg_policies WHERE tablename = 'government' AND policyname = 'wiped_with_demonstration'`,
  )) as unknown[];
  return rows.length > 0;
}
