import { reasonIsGiven, type FindingDecision, type Outcome } from '@chancery/domain';
import type { Finding } from '@chancery/proofreading';
import type { FindingDecisionRow } from '../ports/proofreading-rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** Keeping the words as they are has to be answered for; for the other decisions a word of one's own is free. */
export function reasonOfDecision(decision: FindingDecision, reason: string): Outcome<string> {
  const isNeeded = decision === 'dismiss' || decision === 'allow';
  return isNeeded ? reasonIsGiven(reason, '不采纳') : reason.trim();
}

type Given = Omit<
  FindingDecisionRow,
  'id' | 'governmentId' | 'level' | 'message' | 'accountId' | 'displayName' | 'at'
> & { readonly finding: Finding; readonly was: FindingDecisionRow | null };

/** Writes down what was decided on a finding, of a version or in the review of a section. */
export async function keepFindingDecision(tx: Tx, given: Given): Promise<FindingDecisionRow> {
  const { finding, was, ...decided } = given;
  const { accountId, displayName } = tx.context.actor;
  const { level, message } = finding;
  const row = await tx.findingDecisions.insert({
    ...decided,
    level,
    message,
    accountId,
    displayName,
    at: await tx.now(),
  });
  const of = row.versionId === null ? (['section', row.sectionId] as const) : (['version', row.versionId] as const);
  tx.audit({
    action: `finding.${row.decision}`,
    objectType: of[0],
    objectId: of[1] ?? '',
    before: was && { decision: was.decision, reason: was.reason },
    after: { rule: row.rule, level, excerpt: row.excerpt, message, reason: row.reason },
  });
  return row;
}
