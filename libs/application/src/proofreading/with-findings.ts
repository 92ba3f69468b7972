import { isRefusal, type Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { Proofreader } from '../ports/proofreader.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { VERSION_NOT_PROOFREAD } from './findings-of-version.js';
import { versionTask } from './version-task.js';

/** What a use case needs that looks at a version's findings. */
export interface ProofreadingDesk {
  readonly door: UnitOfWork;
  readonly proofreader: Proofreader;
}

/** Reads the version outside any transaction, so that nobody waits for its rows, and keeps what was found. */
async function proofreadVersion(
  { door, proofreader }: ProofreadingDesk,
  context: Context,
  versionId: string,
): Promise<Outcome<true>> {
  const task = await door.run(context, async (tx) => {
    const version = await tx.versions.get(versionId);
    const cycle = version && (await tx.cycles.get(version.cycleId));
    return version && cycle ? versionTask(tx, proofreader.edition, cycle, version) : VERSION_NOT_PROOFREAD;
  });
  if (isRefusal(task)) return task;
  const proof = await proofreader.proofread(task);
  if (isRefusal(proof)) return proof;
  return door.run<true>(context, async (tx) => {
    const { findings, claims } = proof;
    // Nobody decided anything, and it can be made again: it is no entry of the audit trail.
    await tx.versionProofreadings.keep({ versionId, key: task.key, findings, claims, at: await tx.now() });
    return true;
  });
}

/**
 * Does what looks at a version's findings. Were they not kept for the text, lists and ledger of now, the version is read
 * first, and the work is done once more from its beginning.
 */
export async function withFindings<T>(
  desk: ProofreadingDesk,
  context: Context,
  versionId: string,
  work: (tx: Tx) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const first = await desk.door.run(context, work);
  if (!isRefusal(first) || first.code !== VERSION_NOT_PROOFREAD.code) return first;
  const read = await proofreadVersion(desk, context, versionId);
  return isRefusal(read) ? read : desk.door.run(context, work);
}
