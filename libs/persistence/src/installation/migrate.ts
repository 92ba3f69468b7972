import pg from 'pg';
import { migrations } from '@chancery/migrations';
import { createDataSource } from '../data-source.js';

const LOCK = 0x43484e43; // 'CHNC'

/** Names of all migrations that this program has. */
export const knownMigrations = (): string[] => migrations.map((Migration) => new Migration().name);

/**
 * Runs migrations as owner, once however many processes start: an advisory lock makes the others wait.
 * Each migration is its own transaction; a failed one leaves the state before it.
 * @param only these; without it all
 */
export async function migrate(ownerUrl: string, only?: readonly string[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const source = await createDataSource({
      url: ownerUrl,
      poolSize: 2,
      migrations: only && migrations.filter((Migration) => only.includes(new Migration().name)),
    }).initialize();
    try {
      const done = await source.runMigrations({ transaction: 'each' });
      return done.map((m) => m.name);
    } finally {
      await source.destroy();
    }
  } finally {
    await client.end();
  }
}
