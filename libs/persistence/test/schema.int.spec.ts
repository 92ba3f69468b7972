import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestInstallation, type TestInstallation } from '@chancery/testing';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../src/index.js';

interface DatabaseColumn {
  readonly table_name: string;
  readonly column_name: string;
  readonly udt_name: string;
  readonly is_nullable: string;
}

const TYPES: Record<string, string> = {
  uuid: 'uuid',
  text: 'text',
  integer: 'int4',
  bigint: 'int8',
  boolean: 'bool',
  date: 'date',
  timestamptz: 'timestamptz',
  'timestamp with time zone': 'timestamptz',
  jsonb: 'jsonb',
};

describe('the schema', () => {
  let installation: TestInstallation;
  let source: DataSource;

  beforeAll(async () => {
    installation = await openTestInstallation();
    source = await createDataSource({ url: installation.settings.databases.owner, poolSize: 2 }).initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await installation.close();
  });

  test('every column of every entity is in the migrated schema, with its type and nullability', async () => {
    const rows: DatabaseColumn[] = await source.query(
      `SELECT table_name, column_name, udt_name, is_nullable FROM information_schema.columns WHERE table_schema = 'public'`,
    );
    const found = new Map(rows.map((r) => [`${r.table_name}.${r.column_name}`, `${r.udt_name} ${r.is_nullable}`]));
    const drift = source.entityMetadatas.flatMap((entity) =>
      entity.columns.flatMap((column) => {
        const wanted = `${TYPES[source.driver.normalizeType(column)] ?? '?'} ${column.isNullable ? 'YES' : 'NO'}`;
        const key = `${entity.tableName}.${column.databaseName}`;
        return found.get(key) === wanted ? [] : [`${key}: entity ${wanted}, schema ${found.get(key) ?? 'missing'}`];
      }),
    );
    expect(source.entityMetadatas.length).toBeGreaterThan(20);
    expect(drift).toEqual([]);
  });

  test('every migration goes down and up again', async () => {
    const names = async (): Promise<string[]> =>
      (await source.query<{ name: string }[]>('SELECT name FROM migration ORDER BY id')).map((r) => r.name);
    const before = await names();
    for (let i = 0; i < before.length; i += 1) await source.undoLastMigration({ transaction: 'each' });
    expect(await names()).toEqual([]);
    const left: { tablename: string }[] = await source.query(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migration'`,
    );
    expect(left).toEqual([]);
    await source.runMigrations({ transaction: 'each' });
    expect(await names()).toEqual(before);
  });
});
