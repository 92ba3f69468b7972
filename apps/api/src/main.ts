import 'reflect-metadata';
import {
  announceReady,
  installationProbes,
  onShutdown,
  readServiceSettings,
  serveWatch,
  SettingsError,
  type WatchedParts,
} from '@chancery/runtime';
import { requireMasterKey } from '@chancery/persistence';
import { masterKeyFingerprint } from '@chancery/signing';
import type { Registry } from 'prom-client';
import { METRICS, WATCHED_PARTS } from './composition/tokens.js';
import { createApp } from './create-app.js';

try {
  const settings = readServiceSettings();
  await requireMasterKey(settings.databases.login, masterKeyFingerprint(settings.masterKey));
  const app = await createApp(settings);
  await app.listen(settings.port, settings.host);
  const watch =
    settings.watch &&
    (await serveWatch(settings.watch, {
      registry: app.get<Registry>(METRICS),
      probes: installationProbes(app.get<WatchedParts>(WATCHED_PARTS)),
    }));
  onShutdown(async () => {
    await watch?.close();
    await app.close();
  });
  announceReady();
} catch (error) {
  console.error(error instanceof SettingsError ? error.message : error);
  process.exit(1);
}
