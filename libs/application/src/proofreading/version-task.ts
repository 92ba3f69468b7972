import { canonicalJson, layoutFlow, sha256Hex } from '@chancery/documents';
import type { ProofreadingTask } from '../ports/proofreader.js';
import type { CycleRow, VersionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { contextOfReport } from './proofreading-context-of.js';

/**
 * A version to be proofread as it will be printed, with today's lists and ledger.
 * @param edition Of the rules, as the proofreader names it.
 */
export async function versionTask(
  tx: Tx,
  edition: string,
  cycle: CycleRow,
  version: VersionRow,
): Promise<ProofreadingTask> {
  const context = await contextOfReport(tx, cycle);
  const named = canonicalJson({ edition, content: version.digest, layout: version.layoutVersion, context });
  return { key: sha256Hex(named), flow: layoutFlow(version.model), context };
}
