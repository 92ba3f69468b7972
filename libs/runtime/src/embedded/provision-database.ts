import pg from 'pg';
import type { InstallationSecrets } from '../config/installation-secrets.js';
import type { DatabaseUrls } from '../config/settings.js';

const ROLES = ['owner', 'app', 'relay', 'login'] as const;
export const DATABASE = 'chancery';

function url(role: string, password: string, port: number, database = DATABASE): string {
  return `postgres://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

export function databaseUrls(port: number, secrets: InstallationSecrets, database = DATABASE): DatabaseUrls {
  return {
    owner: url('chancery_owner', secrets.owner, port, database),
    app: url('chancery_app', secrets.app, port, database),
    relay: url('chancery_relay', secrets.relay, port, database),
    login: url('chancery_login', secrets.login, port, database),
  };
}

export function superuserUrl(port: number, secrets: InstallationSecrets, database = 'postgres'): string {
  return url('postgres', secrets.superuser, port, database);
}

/** Makes roles and database in an embedded cluster when they are missing. Production does the same by hand (docs). */
export async function provisionDatabase(port: number, secrets: InstallationSecrets): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl(port, secrets) });
  await client.connect();
  try {
    for (const role of ROLES) {
      const name = `chancery_${role}`;
      const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
      const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
      await client.query(`${verb} ROLE ${name} LOGIN NOSUPERUSER PASSWORD ${pg.escapeLiteral(secrets[role])}`);
    }
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE} OWNER chancery_owner`);
  } finally {
    await client.end();
  }
}
