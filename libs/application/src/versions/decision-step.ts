import {
  isRefusal,
  mayDecide,
  nextState,
  notFound,
  versionLifecycle,
  type Outcome,
  type Stage,
  type VersionState,
} from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { PermissionKey } from '../permissions/permission-table.js';
import type { CycleRow, VersionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { withWhatChanged } from './with-what-changed.js';
import { approvalFacts, stageRelation } from './stage-facts.js';

export interface DecisionInput {
  readonly versionId: string;
  /** The digest that was on the screen. */
  readonly digest: string;
  readonly opinion: string;
  readonly acknowledgeStale: boolean;
}

export interface DecisionStep {
  readonly version: VersionRow;
  readonly cycle: CycleRow;
  readonly stage: Stage;
  readonly next: VersionState;
}

/** Loads a version for a decision: exists, is due to the actor, binds the digest shown, breaks no rule. */
export async function decisionStep(
  tx: Tx,
  input: DecisionInput,
  action: 'approve' | 'signOff',
): Promise<Outcome<DecisionStep>> {
  const version = await tx.versions.get(input.versionId);
  const cycle = version && (await tx.cycles.get(version.cycleId));
  if (!version || !cycle) return notFound('该稿本');
  const key: PermissionKey = `version.${action}`;
  // Right before state: who may not decide does not learn how far the version has come.
  const allowed = authorize(tx.context.actor, key, await stageRelation(tx, cycle, version));
  if (isRefusal(allowed)) return allowed;
  const next = nextState(versionLifecycle, version.state, action);
  if (isRefusal(next)) return withWhatChanged(tx, version, input.digest, next);
  const decided = mayDecide(approvalFacts(cycle, version), {
    digest: input.digest,
    opinion: input.opinion,
    acknowledgeStale: input.acknowledgeStale,
    accountId: tx.context.actor.accountId,
  });
  if (isRefusal(decided)) {
    return decided.code === 'DIGEST_STALE' ? withWhatChanged(tx, version, input.digest, decided) : decided;
  }
  const stage = cycle.stages[version.stage];
  if (!stage) throw new Error(`version ${version.id} stands at stage ${version.stage} of ${cycle.stages.length}`);
  return { version, cycle, stage, next };
}
