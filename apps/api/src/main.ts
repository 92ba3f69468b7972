import 'reflect-metadata';
import { announceReady, onShutdown, readServiceSettings, SettingsError } from '@chancery/runtime';
import { createApp } from './create-app.js';

try {
  const settings = readServiceSettings();
  const app = await createApp(settings);
  await app.listen(settings.port, settings.host);
  onShutdown(() => app.close());
  announceReady();
} catch (error) {
  console.error(error instanceof SettingsError ? error.message : error);
  process.exit(1);
}
