import { graveFindingsAreSettled, isRefusal, type Outcome } from '@chancery/domain';
import { openGraveFindings } from '../proofreading/findings-of-version.js';
import { withFindings, type ProofreadingDesk } from '../proofreading/with-findings.js';
import type { Context } from '../ports/actor.js';
import type { VersionRow } from '../ports/rows.js';
import { decisionStep, type DecisionInput } from './decision-step.js';
import { tellWhoIsDue } from './tell-who-is-due.js';

/** 同意 at one stage: bound to the digest shown; the next stage is due. */
export function approveVersion(
  desk: ProofreadingDesk,
  context: Context,
  input: DecisionInput,
): Promise<Outcome<VersionRow>> {
  return withFindings(desk, context, input.versionId, async (tx) => {
    const step = await decisionStep(tx, input, 'approve');
    if (isRefusal(step)) return step;
    const { version, stage, cycle } = step;
    // What the lists or the ledger have come to say since 送签 stops it here, before 核稿 begins.
    if (cycle.stages[version.stage + 1]?.post === 'officeReviewer') {
      const open = await openGraveFindings(tx, desk.proofreader.edition, cycle, version);
      if (isRefusal(open)) return open;
      const proofread = graveFindingsAreSettled(open);
      if (isRefusal(proofread)) return proofread;
    }
    await tx.approvals.insert({
      versionId: version.id,
      stageKey: stage.key,
      stageLabel: stage.label,
      decision: 'approve',
      opinion: input.opinion.trim() || '同意。',
      digest: version.digest,
      accountId: context.actor.accountId,
      displayName: context.actor.displayName,
      onBehalfOf: null,
      decidedOn: await tx.today(),
      at: await tx.now(),
      cms: null,
      signedStatement: null,
    });
    tx.audit({
      action: 'version.approve',
      objectType: 'version',
      objectId: version.id,
      before: { stage: stage.key },
      after: { digest: version.digest, opinion: input.opinion, acknowledgedStale: input.acknowledgeStale },
    });
    const moved = await tx.versions.change(version, { state: step.next, stage: version.stage + 1 });
    await tellWhoIsDue(tx, cycle, moved);
    return moved;
  });
}
