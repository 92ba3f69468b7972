import { conflict, isRefusal, notFound, type FindingDecision, type Outcome } from '@chancery/domain';
import { plainText } from '@chancery/documents';
import { fragmentsOfVersion } from '../comments/fragments-of-version.js';
import { keepComment } from '../comments/keep-comment.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { FindingDecisionRow } from '../ports/proofreading-rows.js';
import type { VersionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { allowWords } from './allow-words.js';
import { findingsOfVersion, type PlacedFinding } from './findings-of-version.js';
import { keepFindingDecision, reasonOfDecision } from './keep-finding-decision.js';
import { decisionsFor } from './read-version-findings.js';
import { takeSuggestion } from './take-suggestion.js';
import { withFindings, type ProofreadingDesk } from './with-findings.js';

export interface SettleFindingInput {
  readonly versionId: string;
  readonly key: string;
  readonly decision: FindingDecision;
  readonly reason: string;
}

/** The department is asked at its own words, and answers there. */
async function askDepartment(
  tx: Tx,
  version: VersionRow,
  { finding, place }: PlacedFinding,
  text: string,
): Promise<Outcome<true>> {
  const section = place && (await tx.sections.get(place.sectionId));
  const content = place && fragmentsOfVersion(version.model).get(place.sectionId);
  if (!section || !content) return notFound('稿本中的这一部分');
  const { start, end } = place;
  const kept = await keepComment(tx, section, {
    target: 'version',
    anchor: { start, end, quote: plainText(content).slice(start, end) },
    text: text.trim() || finding.message,
    visibleToDepartment: true,
    submissionId: null,
    versionId: version.id,
    parentId: null,
  });
  return isRefusal(kept) ? kept : true;
}

/** What a decision does besides being written down. */
async function carryOut(
  tx: Tx,
  version: VersionRow,
  placed: PlacedFinding,
  decision: FindingDecision,
  reason: string,
): Promise<Outcome<true>> {
  switch (decision) {
    case 'adopt':
      return takeSuggestion(tx, version, placed);
    case 'ask':
      return askDepartment(tx, version, placed, reason);
    case 'allow':
      return allowWords(tx, placed.finding, reason);
    case 'dismiss':
    case 'reopen':
      return true;
  }
}

/** 处理校对发现: an editor takes the suggestion, keeps the words with a reason, asks the department, or allows the words for good. */
export function settleFinding(
  desk: ProofreadingDesk,
  context: Context,
  input: SettleFindingInput,
): Promise<Outcome<FindingDecisionRow>> {
  return withFindings(desk, context, input.versionId, async (tx) => {
    const allowed = authorize(context.actor, 'finding.settle', {});
    if (isRefusal(allowed)) return allowed;
    const version = await tx.versions.get(input.versionId);
    const cycle = version && (await tx.cycles.get(version.cycleId));
    if (!version || !cycle) return notFound('该稿本');
    if (version.state !== 'frozen' && version.state !== 'inApproval') {
      return conflict('VERSION_CLOSED', '这一稿已签发或已被新稿取代,不能再处理校对发现。请到最新的稿本处理。');
    }
    const found = await findingsOfVersion(tx, desk.proofreader.edition, cycle, version);
    if (isRefusal(found)) return found;
    const placed = found.findings.find(({ key }) => key === input.key);
    if (!placed) return conflict('FINDING_GONE', '这条校对发现已不存在:文字、词表或台账已有变动。请刷新后重试。');
    if (!decisionsFor(version, placed).includes(input.decision)) {
      return conflict('DECISION_NOT_OFFERED', '这条校对发现现在不能这样处理。请刷新后重试。');
    }
    const { decision } = input;
    const reason = reasonOfDecision(decision, input.reason);
    if (isRefusal(reason)) return reason;
    const done = await carryOut(tx, version, placed, decision, reason);
    if (isRefusal(done)) return done;
    return keepFindingDecision(tx, {
      ...placed.identity,
      cycleId: cycle.id,
      versionId: version.id,
      sectionId: placed.place?.sectionId ?? null,
      decision,
      reason,
      finding: placed.finding,
      was: placed.decision,
    });
  });
}
