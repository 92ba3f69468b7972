import {
  requestDueCollections,
  requestDueMails,
  sendDueReminders,
  systemContext,
  type UnitOfWork,
} from '@chancery/application';
import { isRefusal } from '@chancery/domain';
import { listGovernments } from '@chancery/persistence';
import type { FolderArtifactStore } from '@chancery/storage';

const EVERY_MS = 60_000;
const SWEEP_EVERY_MS = 3_600_000;
/** Longer than any job may take between storing a file and committing its name. */
const ORPHAN_GRACE_MS = 24 * 3_600_000;

export interface HousekeepingParts {
  readonly door: UnitOfWork;
  readonly loginUrl: string;
  readonly artifacts: FolderArtifactStore;
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

/** Removes artifacts that no committed row of any government names. */
export async function sweepOrphans({ door, loginUrl, artifacts }: HousekeepingParts): Promise<void> {
  const named = new Set<string>();
  for (const { id } of await listGovernments(loginUrl)) {
    const digests = await door.run(systemContext(id, 'sweep'), async (tx) => [
      ...(await tx.dispatchFiles.list({})).map((file) => file.digest),
      ...(await tx.attachments.neededDigests()),
      ...(await tx.pastReports.list({})).map((report) => report.digest),
      ...(await tx.proofs.list({})).map((proof) => proof.digest),
      ...(await tx.sealUploads.list({})).map((seal) => seal.imageDigest),
    ]);
    // Without the whole list nothing may be removed.
    if (isRefusal(digests)) return;
    for (const digest of digests) named.add(digest);
  }
  await artifacts.sweep(named, ORPHAN_GRACE_MS);
}

/** What a worker does by the clock: milestones and reminders every minute, orphans every hour. Returns its end. */
export function startHousekeeping(parts: HousekeepingParts): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  const after = (work: (parts: HousekeepingParts) => Promise<void>) => (): void => {
    running = running.then(() => work(parts)).catch((error: unknown) => parts.onError(error as Error));
  };
  const timers = [
    setInterval(after(requestDue), EVERY_MS),
    setInterval(after(remindDue), EVERY_MS),
    setInterval(after(sweepOrphans), SWEEP_EVERY_MS),
  ];
  after(requestDue)();
  after(remindDue)();
  return async () => {
    timers.forEach((timer) => clearInterval(timer));
    await running;
  };
}
