import { fileSigners, type FileSigner } from '@chancery/domain';
import type { DispatchRow, FileConfirmationRow } from '../ports/dispatch-rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** Who signs in a dispatch's PDF, and who of them has confirmed the file as it is. */
export interface FileSigning {
  /** From the lowest rank up; empty in most reports. */
  readonly signers: readonly FileSigner[];
  /** Of the original PDF; null while there is none. */
  readonly fileDigest: string | null;
  /** Confirmations that stand, of exactly this file. */
  readonly confirmations: readonly FileConfirmationRow[];
  /** Accounts of those. */
  readonly given: readonly string[];
}

export async function fileSigning(tx: Tx, dispatch: DispatchRow): Promise<FileSigning> {
  const version = dispatch.versionId ? await tx.versions.get(dispatch.versionId) : null;
  const cycle = await tx.cycles.get(dispatch.cycleId);
  const decisions = version ? await tx.approvals.list({ versionId: version.id }) : [];
  const signers = version && cycle ? fileSigners(cycle.stages, decisions, version.digest) : [];
  const [original] = await tx.dispatchFiles.list({ dispatchId: dispatch.id, name: 'original.pdf' });
  const fileDigest = original?.digest ?? null;
  const standing = await tx.fileConfirmations.list({ dispatchId: dispatch.id, state: 'given' });
  const confirmations = standing.filter((one) => one.fileDigest === fileDigest);
  return { signers, fileDigest, confirmations, given: confirmations.map(({ accountId }) => accountId) };
}
