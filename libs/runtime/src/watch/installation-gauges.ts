import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { freeBytes } from './check-health.js';
import type { WatchedParts } from './installation-probes.js';

/** A registry with the process's own metrics and the installation's gauges, each looked at when it is asked for. */
export function installationRegistry({ dataFolder, desk }: Pick<WatchedParts, 'dataFolder' | 'desk'>): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, read: () => Promise<number | null>): void => {
    new Gauge({
      name,
      help,
      registers: [registry],
      // Nothing known is told as nothing: a zero would look like an answer.
      async collect() {
        const value = await read().catch(() => null);
        if (value === null) this.remove();
        else this.set(value);
      },
    });
  };
  gauge(
    'chancery_outbox_oldest_seconds',
    'Age of the oldest job not yet handed to the queue',
    async () => (await desk.readBacklog()).oldestOutboxSeconds,
  );
  gauge(
    'chancery_run_oldest_seconds',
    'Time since the last sign of life of the oldest open job',
    async () => (await desk.readBacklog()).oldestRunSeconds,
  );
  gauge('chancery_runs_open', 'Jobs that are waiting or running', async () => (await desk.readBacklog()).openRuns);
  new Gauge({
    name: 'chancery_certificate_days',
    help: 'Whole days that each certificate of the authority, a seal or a person has left',
    labelNames: ['kind', 'fingerprint'],
    registers: [registry],
    async collect() {
      this.reset();
      const certificates = await desk.readCertificates(Date.now()).catch(() => []);
      for (const { kind, fingerprint, days } of certificates) this.set({ kind, fingerprint }, days);
    },
  });
  gauge('chancery_artifacts_damaged', 'Files found damaged or missing', async () => (await desk.readDamage()).length);
  gauge('chancery_disk_free_bytes', 'Room left where the data folder is', () => freeBytes(dataFolder));
  return registry;
}
