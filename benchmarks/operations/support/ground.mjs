import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const dist = new URL('../../../dist/', import.meta.url).href;
export const load = (path) => import(`${dist}${path}`);

const runtime = await load('libs/runtime/src/index.js');
const { prepareInstallation } = await load('apps/cli/src/stack/open-database.js');
const { builtMain } = await load('apps/cli/src/stack/project-paths.js');

/** A port in an address, another host’s port put in its place. */
const through = (url, port) => Object.assign(new URL(url), { port: String(port) }).href;

/**
 * A migrated installation in a temporary folder on a PostgreSQL of its own; apis and workers are started in it as the
 * product starts them. `close` stops and removes everything.
 */
export async function openGround() {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-'));
  mkdirSync(join(folder, 'logs'));
  const secrets = runtime.ensureSecrets(folder);
  const server = await runtime.startEmbeddedPostgres(join(folder, 'postgres'), secrets.superuser);
  await runtime.provisionDatabase(server.port, secrets);
  const settings = {
    ...runtime.readSettings({ CHANCERY_DATA: folder, CHANCERY_LOG: 'warn' }),
    databases: runtime.databaseUrls(server.port, secrets),
    masterKey: secrets.masterKey,
    sessionSecret: secrets.sessionSecret,
  };
  await prepareInstallation(settings);
  const superuser = runtime.superuserUrl(server.port, secrets, 'chancery');
  const client = new pg.Client({ connectionString: superuser });
  await client.connect();
  const services = [];
  const start = async (name, overrides = {}) => {
    const port = await runtime.freePort();
    const service = await runtime.supervise({
      name,
      script: builtMain(name),
      env: runtime.serviceEnvironment({ ...settings, ...overrides, port }),
      logFile: join(folder, 'logs', `${name}-${port}.log`),
      onExit: (message) => console.error(message),
      restart: false,
    });
    services.push(service);
    return { port, stop: () => service.stop() };
  };
  return {
    settings,
    port: server.port,
    /** As superuser, past row-level security. */
    query: async (sql, values = []) => (await client.query(sql, values)).rows,
    /** An api; with a tap's port it speaks to the database through the tap. */
    startApi: ({ tap, ...overrides } = {}) => {
      const { app, login } = settings.databases;
      const databases = tap
        ? { ...settings.databases, app: through(app, tap), login: through(login, tap) }
        : settings.databases;
      return start('api', { databases, ...overrides });
    },
    startWorker: (overrides) => start('worker', overrides),
    async close() {
      for (const service of services) await service.stop();
      await client.end();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
