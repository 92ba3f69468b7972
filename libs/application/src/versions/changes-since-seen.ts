import { businessDateOf, type BusinessDate } from '@chancery/domain';
import { compareParagraphs, flowText, layoutFlow, type ParagraphChange } from '@chancery/documents';
import type { VersionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** What has changed between the version that a person knows and the one on the screen. */
export interface ChangesSinceSeen {
  readonly versionId: string;
  readonly seq: number;
  readonly seenOn: BusinessDate;
  /** The person not only opened that version but decided on it. */
  readonly decided: boolean;
  /** Every paragraph in order, the unchanged ones too: the web app folds them. */
  readonly paragraphs: readonly ParagraphChange[];
  /** How many paragraphs differ. */
  readonly changed: number;
}

const paragraphsOf = (version: VersionRow): string[] => flowText(layoutFlow(version.model)).split('\n');

/** The latest version before `version` that the actor has opened or decided on; null for who has seen none. */
export async function changesSinceSeen(tx: Tx, version: VersionRow): Promise<ChangesSinceSeen | null> {
  const { accountId } = tx.context.actor;
  const earlier = (await tx.versions.list({ cycleId: version.cycleId })).filter((v) => v.seq < version.seq);
  for (const seen of earlier.reverse()) {
    const [decision] = (await tx.approvals.list({ versionId: seen.id, accountId })).reverse();
    const [view] = await tx.versionViews.list({ versionId: seen.id, accountId });
    if (!decision && !view) continue;
    const paragraphs = compareParagraphs(paragraphsOf(seen), paragraphsOf(version));
    return {
      versionId: seen.id,
      seq: seen.seq,
      seenOn: decision?.decidedOn ?? businessDateOf(view?.at ?? ''),
      decided: decision !== undefined,
      paragraphs,
      changed: paragraphs.filter(({ kind }) => kind !== 'same').length,
    };
  }
  return null;
}
