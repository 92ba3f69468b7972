import { allowedActions, type AllowedAction } from '../permissions/allowed-actions.js';
import type { PermissionKey } from '../permissions/permission-table.js';
import type { CycleRow, VersionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { stageRelation } from './stage-facts.js';

/** Decisions that a drafter does not take (drafterDoesNotApprove). */
const DECISIONS: readonly PermissionKey[] = ['version.approve', 'version.signOff'];

/** What the actor may do with a version now; who drafted is not offered a decision that the rule would refuse. */
export async function versionActions(tx: Tx, cycle: CycleRow, version: VersionRow): Promise<AllowedAction[]> {
  const { actor } = tx.context;
  const last = version.stage === cycle.stages.length - 1;
  return allowedActions(actor, 'version', version.state, await stageRelation(tx, cycle, version)).filter(
    ({ key }) =>
      (!DECISIONS.includes(key) || !version.drafters.includes(actor.accountId)) &&
      // The last stage is the signature itself: before it there is nothing to sign, at it nothing to agree to.
      (key !== 'version.signOff' || last),
  );
}
