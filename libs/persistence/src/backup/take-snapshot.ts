import type { Readable } from 'node:stream';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { NAMED_DIGESTS } from '../artifacts/named-digests.js';
import { copyTarget, readTableShapes, type TableShape } from './table-shapes.js';

export interface Snapshot {
  /** Names of the migrations that made the structure, in order. */
  readonly migrations: readonly string[];
  readonly tables: readonly TableShape[];
  /** Artifacts that the snapshot's rows name. */
  readonly artifacts: readonly string[];
  /** When it was taken, ISO 8601 UTC by the database's clock. */
  readonly takenAt: string;
}

/**
 * All rows as they were at one moment, while people work: one transaction, repeatable read, so that every table is of
 * the same moment. `keep` is given each table's rows in COPY's text format.
 * @param url of a role that sees the rows of every government
 */
export async function takeSnapshot(
  url: string,
  keep: (table: TableShape, rows: Readable) => Promise<void>,
): Promise<Snapshot> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    // A role that row-level security holds back would copy nothing and not say so.
    await client.query('SET LOCAL row_security = off');
    const clock = await client.query<{ now: Date }>('SELECT now()');
    const migrations = await client.query<{ name: string }>('SELECT name FROM migration ORDER BY id');
    const artifacts = await client.query<{ digest: string }>(NAMED_DIGESTS);
    const tables = await readTableShapes(client);
    for (const table of tables) {
      await keep(table, client.query(copyTo(`COPY ${copyTarget(table)} TO STDOUT`)));
    }
    await client.query('COMMIT');
    return {
      migrations: migrations.rows.map(({ name }) => name),
      tables,
      artifacts: artifacts.rows.map(({ digest }) => digest).sort(),
      takenAt: (clock.rows[0]?.now ?? new Date(0)).toISOString(),
    };
  } finally {
    await client.end();
  }
}
