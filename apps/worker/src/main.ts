import { announceReady, onShutdown, readServiceSettings, SettingsError } from '@chancery/runtime';
import { createWorker } from './create-worker.js';

try {
  const worker = await createWorker(readServiceSettings());
  onShutdown(() => worker.close());
  announceReady();
} catch (error) {
  console.error(error instanceof SettingsError ? error.message : error);
  process.exit(1);
}
