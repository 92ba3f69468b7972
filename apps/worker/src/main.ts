import { requireMasterKey } from '@chancery/persistence';
import { announceReady, onShutdown, readServiceSettings, SettingsError } from '@chancery/runtime';
import { masterKeyFingerprint } from '@chancery/signing';
import { createWorker } from './create-worker.js';

try {
  const settings = readServiceSettings();
  await requireMasterKey(settings.databases.login, masterKeyFingerprint(settings.masterKey));
  const worker = await createWorker(settings);
  onShutdown(() => worker.close());
  announceReady();
} catch (error) {
  console.error(error instanceof SettingsError ? error.message : error);
  process.exit(1);
}
