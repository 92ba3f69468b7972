import { FINDING_DECISIONS } from '@chancery/domain';
import type { FindingDecisionRow } from '../ports/proofreading-rows.js';
import type { FindingDecisionView } from './finding-view.js';

/** @param seqOf Number of a version by its id. */
export const decisionView = (
  { decision, reason, displayName, at, versionId }: FindingDecisionRow,
  seqOf: (versionId: string) => number,
): FindingDecisionView => ({
  decision,
  label: FINDING_DECISIONS[decision],
  reason,
  displayName,
  at,
  versionSeq: versionId === null ? null : seqOf(versionId),
});
