import {
  requestDueCollections,
  requestDueMails,
  sendDueReminders,
  systemContext,
  warnOfCertificates,
  type CertificateReading,
  type UnitOfWork,
} from '@chancery/application';
import { isRefusal } from '@chancery/domain';
import { listGovernments, pruneEnded } from '@chancery/persistence';
import type { KeptArtifacts, WatchedArtifacts } from '@chancery/storage';

const EVERY_MS = 60_000;
const SWEEP_EVERY_MS = 3_600_000;
const VERIFY_EVERY_MS = 24 * 3_600_000;
/** Longer than any job may take between storing a file and committing its name. */
const ORPHAN_GRACE_MS = 24 * 3_600_000;

export interface HousekeepingParts {
  readonly door: UnitOfWork;
  readonly loginUrl: string;
  readonly relayUrl: string;
  readonly keepDays: number;
  readonly artifacts: WatchedArtifacts;
  readonly certificates: () => Promise<CertificateReading>;
  readonly onWarning: (text: string) => void;
  readonly onError: (error: Error) => void;
}

/** Collects at milestones, tries mail again; what happens twice has one effect, so every worker may do it. */
async function requestDue({ door, loginUrl }: HousekeepingParts): Promise<void> {
  for (const { id } of await listGovernments(loginUrl)) {
    await requestDueCollections(door, systemContext(id, 'milestone'));
    await requestDueMails(door, systemContext(id, 'mail'));
  }
}

/** Reminds of what is due: each reminder once, however many workers ask. */
async function remindDue({ door, loginUrl }: HousekeepingParts): Promise<void> {
  for (const { id } of await listGovernments(loginUrl)) {
    await sendDueReminders(door, systemContext(id, 'reminders'));
  }
}

/** Warns of certificates that end soon, each time once; the log says it too. */
async function warnOfEnding({ door, loginUrl, certificates, onWarning }: HousekeepingParts): Promise<void> {
  const reading = await certificates();
  for (const { id } of await listGovernments(loginUrl)) {
    const told = await warnOfCertificates(door, systemContext(id, 'certificates'), reading);
    if (!isRefusal(told)) told.forEach(onWarning);
  }
}

/** Digests that committed rows of any government name; null without the whole list. */
async function namedDigests({
  door,
  loginUrl,
}: Pick<HousekeepingParts, 'door' | 'loginUrl'>): Promise<Set<string> | null> {
  const named = new Set<string>();
  for (const { id } of await listGovernments(loginUrl)) {
    const digests = await door.run(systemContext(id, 'sweep'), (tx) => tx.namedDigests());
    if (isRefusal(digests)) return null;
    for (const digest of digests) named.add(digest);
  }
  return named;
}

/** Removes artifacts that no committed row of any government names. */
export async function sweepOrphans(
  parts: Pick<HousekeepingParts, 'door' | 'loginUrl'> & { readonly artifacts: Pick<KeptArtifacts, 'sweep'> },
): Promise<void> {
  const named = await namedDigests(parts);
  // Without the whole list nothing may be removed.
  if (named) await parts.artifacts.sweep(named, ORPHAN_GRACE_MS);
}

/** Reads every artifact that a row names: a damaged one is found before somebody needs it, and named in health. */
async function verifyArtifacts(parts: HousekeepingParts): Promise<void> {
  await parts.artifacts.verify((await namedDigests(parts)) ?? []);
}

/** Takes away what ended long ago; the audit trail goes on telling of it. */
async function pruneOld({ relayUrl, loginUrl, keepDays }: HousekeepingParts): Promise<void> {
  await pruneEnded({ relay: relayUrl, login: loginUrl }, keepDays);
}

/**
 * What a worker does by the clock: milestones and reminders every minute, orphans and what ended long ago every hour, all
 * files every day. Returns its end.
 */
export function startHousekeeping(parts: HousekeepingParts): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  const after = (work: (parts: HousekeepingParts) => Promise<void>) => (): void => {
    running = running.then(() => work(parts)).catch((error: unknown) => parts.onError(error as Error));
  };
  const timers = [
    setInterval(after(requestDue), EVERY_MS),
    setInterval(after(remindDue), EVERY_MS),
    setInterval(after(sweepOrphans), SWEEP_EVERY_MS),
    setInterval(after(pruneOld), SWEEP_EVERY_MS),
    setInterval(after(warnOfEnding), SWEEP_EVERY_MS),
    setInterval(after(verifyArtifacts), VERIFY_EVERY_MS),
  ];
  after(requestDue)();
  after(remindDue)();
  after(pruneOld)();
  after(warnOfEnding)();
  return async () => {
    timers.forEach((timer) => clearInterval(timer));
    await running;
  };
}
