import { join } from 'node:path';
import { ensureAuthority, migrate, noteMasterKey, readMasterKey } from '@chancery/persistence';
import { migrateQueue } from '@chancery/queue';
import {
  databaseUrls,
  ensureSecrets,
  provisionDatabase,
  startEmbeddedPostgres,
  supervisePostgres,
  type DatabaseUrls,
  type ServiceSettings,
  type Settings,
  type SupervisedPostgres,
} from '@chancery/runtime';
import { KeyVault, makeAuthority, masterKeyFingerprint } from '@chancery/signing';
import { settleMasterKey } from './settle-master-key.js';

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
  const complete = async (databases: DatabaseUrls): Promise<ServiceSettings> => ({
    ...settings,
    databases,
    masterKey: settings.masterKey ?? (await settleMasterKey(settings.dataFolder, secrets, databases.owner)),
    sessionSecret: settings.sessionSecret ?? secrets.sessionSecret,
  });
  if (settings.databases) {
    return {
      settings: await complete(settings.databases),
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
    settings: await complete(databaseUrls(server.port, secrets)),
    adopted: server.adopted,
    supervise: (onExit) => (supervised = supervisePostgres(folder, secrets.superuser, server, onExit)),
    close: () => (supervised ?? server).stop(),
  };
}

/** Who knows no key for the secrets of this installation may not add any under another one. */
async function agreeOnMasterKey({ databases, masterKey }: Pick<ServiceSettings, 'databases' | 'masterKey'>) {
  const vault = new KeyVault(masterKey);
  const { sealedKey } = await ensureAuthority(databases.owner, () => makeAuthority(vault));
  if ((await readMasterKey(databases.owner)) === null) vault.open(sealedKey);
  await noteMasterKey(databases.owner, masterKeyFingerprint(masterKey));
}

/** Schema, queue schema and the installation's own authority: all made once, as owner. */
export async function prepareInstallation(settings: ServiceSettings): Promise<string[]> {
  const done = await migrate(settings.databases.owner);
  await migrateQueue(settings.databases.owner);
  await agreeOnMasterKey(settings);
  return done;
}
