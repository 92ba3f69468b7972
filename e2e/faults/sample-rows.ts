import { randomUUID } from 'node:crypto';
import type pg from 'pg';

type Run = <R extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<R[]>;

interface Column {
  readonly name: string;
  readonly type: string;
  readonly check: string | null;
}

/** An INSERT of one invented row, made from the catalogue so that it fits tables which do not exist yet. */
export interface SampleInsert {
  readonly sql: string;
  valuesFor(governmentId: string): unknown[];
}

function valueOf({ name, type, check }: Column): unknown {
  // A column that is checked against a list of words takes the first of them.
  const word = /'([^']+)'::text/.exec(check ?? '')?.[1];
  if (word) return word;
  if (type === 'uuid') return randomUUID();
  if (type === 'jsonb' || type === 'json') return '{}';
  if (type === 'boolean') return true;
  if (type === 'date' || type.startsWith('timestamp')) return '2026-03-01';
  if (type === 'integer' || type === 'bigint') return name === 'year' ? 2025 : 1 + Math.floor(Math.random() * 1e9);
  return randomUUID();
}

/** Columns that an INSERT must name: not null, and not filled by the database itself. */
export async function sampleInsert(run: Run, table: string): Promise<SampleInsert> {
  const columns = await run<{ name: string; type: string; check: string | null }>(
    `SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type,
            (SELECT pg_get_constraintdef(c.oid) FROM pg_constraint c
             WHERE c.conrelid = a.attrelid AND c.contype = 'c' AND c.conkey = ARRAY[a.attnum] LIMIT 1) AS check
     FROM pg_attribute a
     WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attidentity = ''
       AND (a.attnotnull AND NOT a.atthasdef OR a.attname IN ('id', 'government_id'))
     ORDER BY a.attnum`,
    [table],
  );
  const names = columns.map((c) => `"${c.name}"`).join(', ');
  const places = columns.map((_, i) => `$${i + 1}`).join(', ');
  const ownColumn = governmentColumn(table);
  return {
    sql: `INSERT INTO "${table}" (${names}) VALUES (${places})`,
    valuesFor: (governmentId) => columns.map((c) => (c.name === ownColumn ? governmentId : valueOf(c))),
  };
}

export const governmentColumn = (table: string): string => (table === 'government' ? 'id' : 'government_id');
