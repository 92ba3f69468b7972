import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  databaseUrls,
  ensureSecrets,
  findEmbeddedPostgres,
  type ServiceSettings,
  type Settings,
} from '@chancery/runtime';
import { folderInUse, tryLockFolder } from './folder-lock.js';
import { openDatabase } from './open-database.js';

const PATIENCE_MS = 60_000;

/** Settings on the server of the `start` that runs on this data folder; nothing is started or stopped. */
async function joinRunning(settings: Settings): Promise<ServiceSettings | null> {
  const secrets = ensureSecrets(settings.dataFolder);
  const port = await findEmbeddedPostgres(join(settings.dataFolder, 'postgres'), secrets.superuser);
  if (port === null) return null;
  return {
    ...settings,
    masterKey: settings.masterKey ?? secrets.masterKey,
    sessionSecret: settings.sessionSecret ?? secrets.sessionSecret,
    databases: databaseUrls(port, secrets),
  };
}

/**
 * The installation's database for a command that ends by itself: the running installation's server, or one that is
 * started for this command alone. The folder's lock decides, so that no command stops a server that another uses.
 */
export async function withDatabase<T>(settings: Settings, work: (settings: ServiceSettings) => Promise<T>): Promise<T> {
  if (settings.databases) return work((await openDatabase(settings)).settings);
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const lock = tryLockFolder(settings.dataFolder, 'command');
    if (lock.taken) {
      try {
        const database = await openDatabase(settings);
        try {
          return await work(database.settings);
        } finally {
          // A server that a crash left running is for the next start to take over.
          if (!database.adopted) await database.close();
        }
      } finally {
        lock.release();
      }
    }
    const running = lock.holder.purpose === 'start' ? await joinRunning(settings) : null;
    if (running) return work(running);
    if (Date.now() > until) throw folderInUse(lock.holder);
    await sleep(200);
  }
}
