import { join } from 'node:path';
import { ensureAuthority, migrate } from '@chancery/persistence';
import { migrateQueue } from '@chancery/queue';
import {
  databaseUrls,
  ensureSecrets,
  provisionDatabase,
  startEmbeddedPostgres,
  supervisePostgres,
  type ServiceSettings,
  type Settings,
  type SupervisedPostgres,
} from '@chancery/runtime';
import { KeyVault, makeAuthority } from '@chancery/signing';

export interface OpenDatabase {
  readonly settings: ServiceSettings;
  /** A server left by a crash was taken over. */
  readonly adopted: boolean;
  /** Starts an embedded server again whenever it ends unexpectedly, until `close`; null for a configured database. */
  readonly supervise: ((onExit: (message: string) => void) => SupervisedPostgres) | null;
  close(): Promise<void>;
}

/** Settings complete with databases and keys: the configured ones, or an embedded server that is started here. */
export async function openDatabase(settings: Settings): Promise<OpenDatabase> {
  const secrets = ensureSecrets(settings.dataFolder);
  const keys = {
    masterKey: settings.masterKey ?? secrets.masterKey,
    sessionSecret: settings.sessionSecret ?? secrets.sessionSecret,
  };
  if (settings.databases) {
    return {
      settings: { ...settings, ...keys, databases: settings.databases },
      adopted: false,
      supervise: null,
      close: () => Promise.resolve(),
    };
  }
  const folder = join(settings.dataFolder, 'postgres');
  const server = await startEmbeddedPostgres(folder, secrets.superuser);
  let supervised: SupervisedPostgres | null = null;
  await provisionDatabase(server.port, secrets);
  return {
    settings: { ...settings, ...keys, databases: databaseUrls(server.port, secrets) },
    adopted: server.adopted,
    supervise: (onExit) => (supervised = supervisePostgres(folder, secrets.superuser, server, onExit)),
    close: () => (supervised ?? server).stop(),
  };
}

/** Schema, queue schema and the installation's own authority: all made once, as owner. */
export async function prepareInstallation(settings: ServiceSettings): Promise<string[]> {
  const done = await migrate(settings.databases.owner);
  await migrateQueue(settings.databases.owner);
  const vault = new KeyVault(settings.masterKey);
  await ensureAuthority(settings.databases.owner, () => makeAuthority(vault));
  return done;
}
