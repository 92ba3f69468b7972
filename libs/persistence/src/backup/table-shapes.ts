import type pg from 'pg';

export interface TableShape {
  readonly name: string;
  /** Columns that hold what was written; those that PostgreSQL computes are computed again. */
  readonly columns: readonly string[];
}

/** Sessions are not kept: who was logged in logs in again. Migrations are run, not copied. */
const LEFT_OUT = ['session', 'migration'];

/** All tables of the installation whose rows are kept, by name. */
export async function readTableShapes(client: pg.Client): Promise<TableShape[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(
    `SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> ALL ($1)
       AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     GROUP BY c.relname ORDER BY c.relname`,
    [LEFT_OUT],
  );
  return rows;
}

export const copyTarget = ({ name, columns }: TableShape): string =>
  `"${name}" (${columns.map((column) => `"${column}"`).join(', ')})`;
