// Starts one PostgreSQL for all integration tests and makes the migrated template that each file clones.
// It uses what was built, because a global set-up runs outside jest's module system.
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const dist = new URL('../../../dist/', import.meta.url).href;
const load = (path) => import(`${dist}${path}`);

export default async function globalSetup() {
  const runtime = await load('libs/runtime/src/index.js');
  const { prepareInstallation } = await load('apps/cli/src/stack/open-database.js');
  // Memory where there is some: tests lose their data anyway.
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'chancery-int-'));
  const secrets = runtime.ensureSecrets(folder);
  const server = await runtime.startEmbeddedPostgres(join(folder, 'postgres'), secrets.superuser);
  await runtime.provisionDatabase(server.port, secrets);
  const databases = runtime.databaseUrls(server.port, secrets);
  await prepareInstallation({ databases, masterKey: secrets.masterKey });
  globalThis.__CHANCERY_INT__ = { server, folder };
  process.env.CHANCERY_INT = JSON.stringify({ port: server.port, secrets, folder });
}
