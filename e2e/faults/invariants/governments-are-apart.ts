import pg from 'pg';
import type { Check } from './ground.js';

/** Seen as the application, each government has its own rows only, and nobody has any. */
export const governmentsAreApart: Check = async ({ query, appUrl }) => {
  const tables = await query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'government_id'
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
       AND has_table_privilege('chancery_app', c.oid, 'SELECT')`,
  );
  const governments = [null, ...(await query<{ id: string }>('SELECT id FROM government')).map(({ id }) => id)];
  const problems: string[] = [];
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  try {
    for (const government of governments) {
      await client.query(`SELECT set_config('chancery.government', $1, false)`, [government ?? '']);
      for (const { name } of tables) {
        const { rows } = await client.query<{ n: number }>(
          `SELECT count(*)::int AS n FROM "${name}" WHERE government_id IS DISTINCT FROM $1::uuid`,
          [government],
        );
        if (rows[0]?.n !== 0)
          problems.push(`${name}: ${rows[0]?.n} rows of others are seen by ${government ?? 'nobody'}`);
      }
    }
  } finally {
    await client.end();
  }
  return problems;
};
