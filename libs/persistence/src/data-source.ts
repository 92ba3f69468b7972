import pg from 'pg';
import { DataSource, DefaultNamingStrategy } from 'typeorm';
import { migrations as allMigrations } from '@chancery/migrations';
import { entities } from './entities/index.js';

// A day is a day wherever the process runs: keep PostgreSQL's `date` as text.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

class SnakeCase extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
  }
}

export interface DatabaseSettings {
  /** PostgreSQL URL of the role that this source works as. */
  readonly url: string;
  readonly poolSize?: number;
  /** Not given: all there are. */
  readonly migrations?: typeof allMigrations;
}

/** A TypeORM source; never synchronises, refuses null and undefined in conditions. */
export function createDataSource({ url, poolSize = 10, migrations = allMigrations }: DatabaseSettings): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTableName: 'migration',
    namingStrategy: new SnakeCase(),
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    synchronize: false,
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    extra: { max: poolSize },
  });
}
