import pg from 'pg';
import { createDataSource } from '../data-source.js';

const LOCK = 0x43484e43; // 'CHNC'

/**
 * Runs migrations as owner, once however many processes start: an advisory lock makes the others wait.
 * Each migration is its own transaction; a failed one leaves the state before it.
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const source = await createDataSource({ url: ownerUrl, poolSize: 2 }).initialize();
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
