import { createHash } from 'node:crypto';
import { settlesFinding } from '@chancery/domain';
import { layoutFlow, sourcePlaces, type SourcePlace } from '@chancery/documents';
import {
  carryDecisions,
  identityOf,
  proofread,
  type Finding,
  type FindingIdentity,
  type Proof,
} from '@chancery/proofreading';
import type { FindingDecisionRow } from '../ports/proofreading-rows.js';
import type { CycleRow, VersionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { contextOfReport } from './proofreading-context-of.js';

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
  readonly proof: Proof;
  readonly findings: readonly PlacedFinding[];
}

const keyOf = ({ rule, excerpt, before, after }: FindingIdentity): string =>
  createHash('sha256')
    .update(JSON.stringify([rule, excerpt, before, after]))
    .digest('hex');

/**
 * Proofreads a version as it will be printed, with today's lists and ledger, and hands each finding the decision that
 * follows its words.
 */
export async function findingsOfVersion(tx: Tx, cycle: CycleRow, version: VersionRow): Promise<VersionFindings> {
  const flow = layoutFlow(version.model);
  const proof = proofread(flow, await contextOfReport(tx, cycle));
  const decisions = await tx.findingDecisions.list({ cycleId: cycle.id });
  const carried = carryDecisions(proof.findings, proof.text, decisions);
  const placeOf = sourcePlaces(flow);
  const findings = proof.findings.map((finding, index): PlacedFinding => {
    const identity = identityOf(finding, proof.text);
    const decision = carried[index] ?? null;
    const settled = decision !== null && settlesFinding(decision.decision, decision.versionId === version.id);
    const places = finding.systematic === true ? (finding.places ?? [finding]) : [finding];
    return {
      key: keyOf(identity),
      finding,
      identity,
      place: placeOf(finding),
      places: places.map(placeOf),
      decision,
      open: !settled,
    };
  });
  return { proof, findings };
}

/** 严重 findings that are not settled: they keep a version from 核稿. */
export async function openGraveFindings(tx: Tx, cycle: CycleRow, version: VersionRow): Promise<Finding[]> {
  const { findings } = await findingsOfVersion(tx, cycle, version);
  return findings.filter(({ open, finding }) => open && finding.level === '严重').map(({ finding }) => finding);
}
