// Is the worker working? It has no port: what shows is whether the outbox is emptied.
import pg from 'pg';

const client = new pg.Client({ connectionString: process.env.DATABASE_RELAY_URL, connectionTimeoutMillis: 5_000 });
await client.connect();
const { rows } = await client.query(
  `SELECT count(*)::int AS late FROM outbox WHERE relayed_at IS NULL AND created_at < now() - interval '2 minutes'`,
);
await client.end();
if (rows[0].late > 0) {
  console.error(`${rows[0].late} rows of the outbox have waited for more than two minutes`);
  process.exit(1);
}
