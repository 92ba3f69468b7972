import { freeBytes } from './check-health.js';
import type { WatchedParts } from './installation-probes.js';

/** What is counted about an installation; null: not known now. */
export interface InstallationFigures {
  /** Jobs that are waiting or running. */
  readonly openRuns: number | null;
  /** Age of the oldest job not yet handed to the queue, whole seconds. */
  readonly outboxOldestSeconds: number | null;
  /** Time since the last sign of life of the oldest open job, whole seconds. */
  readonly runOldestSeconds: number | null;
  /** Whole days until the first certificate of a seal or a person ends; null also when there is none. */
  readonly certificateDays: number | null;
  /** The same of the authority that issues them. */
  readonly authorityDays: number | null;
  /** Room left where the data folder is, bytes. */
  readonly diskFreeBytes: number | null;
  /** Files found damaged or missing. */
  readonly artifactsDamaged: number | null;
}

const orNull = <T>(asked: Promise<T>): Promise<T | null> => asked.catch(() => null);

/** All figures at once; one that cannot be had does not hold up the others. */
export async function readInstallationFigures(
  { dataFolder, desk }: Pick<WatchedParts, 'dataFolder' | 'desk'>,
  now: number,
): Promise<InstallationFigures> {
  const [backlog, certificates, damage, diskFreeBytes] = await Promise.all([
    orNull(desk.readBacklog()),
    orNull(desk.readCertificates(now)),
    orNull(desk.readDamage()),
    orNull(freeBytes(dataFolder)),
  ]);
  return {
    openRuns: backlog?.openRuns ?? null,
    outboxOldestSeconds: backlog && Math.floor(backlog.oldestOutboxSeconds),
    runOldestSeconds: backlog && Math.floor(backlog.oldestRunSeconds),
    certificateDays: certificates?.find(({ kind }) => kind !== 'authority')?.days ?? null,
    authorityDays: certificates?.find(({ kind }) => kind === 'authority')?.days ?? null,
    diskFreeBytes,
    artifactsDamaged: damage?.length ?? null,
  };
}
