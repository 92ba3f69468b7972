import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { copyTarget, readTableShapes, type TableShape } from './table-shapes.js';

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** What of an installation stands already: `null` has no tables at all. */
export interface Standing {
  readonly governments: number;
  readonly migrations: readonly string[];
}

/** @param url of a role that sees the rows of every government */
export function readStanding(url: string): Promise<Standing | null> {
  return withClient(url, async (client) => {
    const there = await client.query<{ there: boolean }>(`SELECT to_regclass('public.migration') IS NOT NULL AS there`);
    if (!there.rows[0]?.there) return null;
    const { rows } = await client.query<{ name: string }>('SELECT name FROM migration ORDER BY id');
    const counted = await client.query<{ n: number }>('SELECT count(*)::int AS n FROM government');
    return { migrations: rows.map(({ name }) => name), governments: counted.rows[0]?.n ?? 0 };
  });
}

/** Identity columns go on after the highest value that was loaded. */
async function advanceIdentities(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string }>(
    `SELECT table_name AS table, column_name AS column FROM information_schema.columns
     WHERE table_schema = 'public' AND is_identity = 'YES'`,
  );
  for (const { table, column } of rows) {
    await client.query(
      `SELECT setval(pg_get_serial_sequence($1, $2), COALESCE(max("${column}"), 1), max("${column}") IS NOT NULL)
       FROM "${table}"`,
      [`public."${table}"`, column],
    );
  }
}

/**
 * Loads all rows in one transaction, into tables that the same migrations made; triggers and foreign keys rest
 * meanwhile, for the rows were whole when they were copied.
 * @param url of a superuser: nobody else may let triggers rest
 * @throws Error when the tables are not those of the snapshot
 */
export function loadSnapshot(
  url: string,
  tables: readonly TableShape[],
  rowsOf: (table: TableShape) => Readable,
): Promise<void> {
  return withClient(url, async (client) => {
    const known = (await readTableShapes(client)).map(copyTarget);
    const given = tables.map(copyTarget);
    if (known.length !== given.length || !known.every((target) => given.includes(target))) {
      throw new Error('the tables of the snapshot are not those of the database');
    }
    await client.query('BEGIN');
    try {
      await client.query('SET LOCAL session_replication_role = replica');
      await client.query(`TRUNCATE ${tables.map(({ name }) => `"${name}"`).join(', ')}, session`);
      for (const table of tables) {
        await pipeline(rowsOf(table), client.query(copyFrom(`COPY ${copyTarget(table)} FROM STDIN`)));
      }
      await advanceIdentities(client);
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
  });
}
