import { conflict, type Refusal } from '@chancery/domain';
import { compareText, flowText, layoutFlow } from '@chancery/documents';
import type { VersionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

const textOf = (version: VersionRow): string => flowText(layoutFlow(version.model));

/**
 * A decision on a text that is no longer the current one is refused with what changed since the text that was shown,
 * and with the version to decide on instead. Any other refusal is handed back as it is.
 */
export async function withWhatChanged(
  tx: Tx,
  version: VersionRow,
  shownDigest: string,
  refusal: Refusal,
): Promise<Refusal> {
  const versions = await tx.versions.list({ cycleId: version.cycleId });
  const current = versions.at(-1);
  const shown = versions.find((v) => v.digest === shownDigest) ?? version;
  if (!current || current.id === shown.id) return refusal;
  return conflict('VERSION_REPLACED', '您所阅的稿件已有新稿。变化列在下方;请打开新稿,查看后重新签署意见。', {
    currentVersionId: current.id,
    currentDigest: current.digest,
    changes: compareText(textOf(shown), textOf(current)).filter((change) => change.kind !== 'same'),
  });
}
