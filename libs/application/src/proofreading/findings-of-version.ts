import { conflict, isRefusal, settlesFinding, type Outcome } from '@chancery/domain';
import { sourcePlaces, type SourcePlace } from '@chancery/documents';
import {
  carryDecisions,
  identityOf,
  wordsOfFlow,
  type Claim,
  type Finding,
  type FindingIdentity,
} from '@chancery/proofreading';
import type { FindingDecisionRow } from '../ports/proofreading-rows.js';
import type { CycleRow, VersionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { findingKey } from './finding-key.js';
import { versionTask } from './version-task.js';

/** A finding of a version, where its words come from, and what was decided on it, perhaps on an earlier version. */
export interface PlacedFinding {
  readonly key: string;
  readonly finding: Finding;
  readonly identity: FindingIdentity;
  readonly place: SourcePlace | null;
  /** Of a systematic defect every place, else the one. */
  readonly places: readonly (SourcePlace | null)[];
  readonly decision: FindingDecisionRow | null;
  readonly open: boolean;
}

export interface VersionFindings {
  readonly claims: readonly Claim[];
  readonly findings: readonly PlacedFinding[];
}

/** Told only where lists or ledger change again and again while a version is read: `withFindings` reads it first. */
export const VERSION_NOT_PROOFREAD = conflict(
  'VERSION_NOT_PROOFREAD',
  '校对所用的词表或台账刚有变动,这一稿尚未按新的内容校对。请稍后重试。',
);

/**
 * What was found in a version as it will be printed, with today's lists and ledger, each with the decision that follows
 * its words. Nothing is read here: what has not been read yet is refused, and read by `withFindings`.
 */
export async function findingsOfVersion(
  tx: Tx,
  edition: string,
  cycle: CycleRow,
  version: VersionRow,
): Promise<Outcome<VersionFindings>> {
  const { key, flow } = await versionTask(tx, edition, cycle, version);
  const [kept] = await tx.versionProofreadings.list({ versionId: version.id, key });
  if (!kept) return VERSION_NOT_PROOFREAD;
  const text = wordsOfFlow(flow);
  const decisions = await tx.findingDecisions.list({ cycleId: cycle.id });
  const carried = carryDecisions(kept.findings, text, decisions);
  const placeOf = sourcePlaces(flow);
  const findings = kept.findings.map((finding, index): PlacedFinding => {
    const identity = identityOf(finding, text);
    const decision = carried[index] ?? null;
    const settled = decision !== null && settlesFinding(decision.decision, decision.versionId === version.id);
    const places = finding.systematic === true ? (finding.places ?? [finding]) : [finding];
    return {
      key: findingKey(identity),
      finding,
      identity,
      place: placeOf(finding),
      places: places.map(placeOf),
      decision,
      open: !settled,
    };
  });
  return { claims: kept.claims, findings };
}

/** 严重 findings that are not settled: they keep a version from 核稿. */
export async function openGraveFindings(
  tx: Tx,
  edition: string,
  cycle: CycleRow,
  version: VersionRow,
): Promise<Outcome<Finding[]>> {
  const found = await findingsOfVersion(tx, edition, cycle, version);
  if (isRefusal(found)) return found;
  return found.findings.filter(({ open, finding }) => open && finding.level === '严重').map(({ finding }) => finding);
}
