import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSnapshot, migrate } from '@chancery/persistence';
import {
  databaseUrls,
  ensureSecrets,
  provisionDatabase,
  readSettings,
  serviceEnvironment,
  startEmbeddedPostgres,
  superuserUrl,
  type ServiceSettings,
} from '@chancery/runtime';
import { FolderArtifactStore } from '@chancery/storage';
import pg from 'pg';
import { checkBackup } from '../../apps/cli/src/backup/check-backup.js';
import { artifactsFolder, tableFile, type Manifest } from '../../apps/cli/src/backup/manifest.js';
import { runCommand, type Ended } from '../commands/run-command.js';
import { unpackRelease, type KeptRelease } from './kept-releases.js';

export interface LoadedRelease {
  readonly settings: ServiceSettings;
  readonly manifest: Manifest;
  readonly query: <R extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<R[]>;
  /** Today's command line on this installation. */
  command(...args: string[]): Promise<Ended>;
  /** Names of the migrations that its database has, in order. */
  migrations(): Promise<string[]>;
  close(): Promise<void>;
}

/** Database and files as that release left them, in the structure of that time, on a server of their own. */
export async function loadRelease(release: KeptRelease): Promise<LoadedRelease> {
  const backup = await unpackRelease(release);
  const manifest = await checkBackup(backup, release.masterKey);
  const dataFolder = mkdtempSync(join(tmpdir(), 'chancery-loaded-'));
  const secrets = ensureSecrets(dataFolder);
  const server = await startEmbeddedPostgres(join(dataFolder, 'postgres'), secrets.superuser);
  await provisionDatabase(server.port, secrets);
  const settings: ServiceSettings = {
    ...readSettings({ CHANCERY_DATA: dataFolder }),
    databases: databaseUrls(server.port, secrets),
    masterKey: release.masterKey,
    sessionSecret: secrets.sessionSecret,
  };
  const superuser = superuserUrl(server.port, secrets, 'chancery');
  await migrate(settings.databases.owner, manifest.migrations);
  await loadSnapshot(superuser, manifest.tables, ({ name }) => createReadStream(tableFile(backup, name)));
  const kept = new FolderArtifactStore(artifactsFolder(backup));
  const own = new FolderArtifactStore(join(dataFolder, 'artifacts'));
  for (const digest of manifest.artifacts) await own.put(await kept.get(digest));
  const client = new pg.Client({ connectionString: superuser });
  await client.connect();
  const query = async <R extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<R[]> =>
    (await client.query<R>(sql, values)).rows;
  return {
    settings,
    manifest,
    query,
    command: (...args) => runCommand(args, serviceEnvironment(settings)),
    async migrations() {
      return (await query<{ name: string }>('SELECT name FROM migration ORDER BY id')).map(({ name }) => name);
    },
    async close() {
      await client.end();
      await server.stop();
      rmSync(dataFolder, { recursive: true, force: true });
      rmSync(backup, { recursive: true, force: true });
    },
  };
}
