import { fileSigners, STAGE_POSTS, type FileSigner, type Post } from '@chancery/domain';
import { postsHeldToday } from '../organisation/held-today.js';
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
  /** Signatures of exactly this file that are done without. */
  readonly waived: readonly FileConfirmationRow[];
  /** Accounts of both: nothing more is waited for from them. */
  readonly given: readonly string[];
  /** Accounts of those still waited for who can no longer sign. */
  readonly cannotSign: readonly string[];
}

const signsAtStages = (post: Post): boolean => (STAGE_POSTS as readonly Post[]).includes(post);

async function canSign(tx: Tx, accountId: string): Promise<boolean> {
  const account = await tx.accounts.get(accountId);
  return (
    account?.state === 'active' && (await postsHeldToday(tx, { accountId })).some(({ post }) => signsAtStages(post))
  );
}

export async function fileSigning(tx: Tx, dispatch: DispatchRow): Promise<FileSigning> {
  const version = dispatch.versionId ? await tx.versions.get(dispatch.versionId) : null;
  const cycle = await tx.cycles.get(dispatch.cycleId);
  const decisions = version ? await tx.approvals.list({ versionId: version.id }) : [];
  const signers = version && cycle ? fileSigners(cycle.stages, decisions, version.digest) : [];
  const [original] = await tx.dispatchFiles.list({ dispatchId: dispatch.id, name: 'original.pdf' });
  const fileDigest = original?.digest ?? null;
  const standing = (await tx.fileConfirmations.list({ dispatchId: dispatch.id })).filter(
    (one) => one.fileDigest === fileDigest,
  );
  const confirmations = standing.filter(({ state }) => state === 'given');
  const waived = standing.filter(({ state }) => state === 'waived');
  const given = [...confirmations, ...waived].map(({ accountId }) => accountId);
  const cannotSign: string[] = [];
  for (const { accountId } of signers) {
    if (!given.includes(accountId) && !(await canSign(tx, accountId))) cannotSign.push(accountId);
  }
  return { signers, fileDigest, confirmations, waived, given, cannotSign };
}
