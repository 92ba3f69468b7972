import type { Check } from './ground.js';

interface Found {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly version: number | null;
  readonly draft: number | null;
}

/** Every row that an answer to a write named is there, and no older than the answer said. */
export const acknowledgedWritesAreThere: Check = async ({ query, acknowledged }) => {
  if (acknowledged.length === 0) return [];
  const tables = await query<{ name: string; version: boolean; draft: boolean }>(
    `SELECT c.relname AS name, bool_or(a.attname = 'version' AND a.atttypid = 'int4'::regtype) AS version,
            bool_or(a.attname = 'draft_version') AS draft
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
     GROUP BY c.oid, c.relname HAVING bool_or(a.attname = 'id' AND a.atttypid = 'uuid'::regtype)`,
  );
  const ids = [...new Set(acknowledged.map(({ id }) => id))];
  const rows = new Map<string, Found>();
  for (const { name, version, draft } of tables) {
    const found = await query<Found>(
      `SELECT id::text, ${version ? 'version' : 'NULL::int'} AS version, ${draft ? 'draft_version' : 'NULL::int'} AS draft
       FROM "${name}" WHERE id = ANY ($1::uuid[])`,
      [ids],
    );
    for (const row of found) rows.set(row.id, row);
  }
  return acknowledged.flatMap(({ path, id, version = 0, draftVersion = 0 }) => {
    const row = rows.get(id);
    if (!row) return [`acknowledged and not there: ${path} made ${id}`];
    const older = (row.version ?? version) < version || (row.draft ?? draftVersion) < draftVersion;
    return older ? [`acknowledged and lost: ${path} left ${id} newer than ${JSON.stringify(row)}`] : [];
  });
};
