import { holdsOn, type ApprovalFacts, type Post } from '@chancery/domain';
import type { CycleRow, VersionRow } from '../ports/rows.js';
import type { RelationFacts } from '../permissions/authorize.js';
import type { Tx } from '../ports/unit-of-work.js';
import { authorisationsInForce } from './delegation.js';

export function approvalFacts(cycle: CycleRow, version: VersionRow): ApprovalFacts {
  return {
    stages: cycle.stages,
    stage: version.stage,
    digest: version.digest,
    stale: version.staleSections.length > 0,
    drafters: version.drafters,
  };
}

/** The leader in whose place the actor may decide today, by written authorisation. */
export async function principalOf(tx: Tx, post: Post | undefined): Promise<string | null> {
  if (!post) return null;
  const today = await tx.today();
  const given = await authorisationsInForce(tx, today, { delegateId: tx.context.actor.accountId });
  for (const a of given) {
    const posts = await tx.posts.list({ accountId: a.principalId });
    if (posts.some((p) => p.post === post && holdsOn(p, today))) return a.principalId;
  }
  return null;
}

/** The relations of the actor to the decision that is due on a version. */
export async function stageRelation(tx: Tx, cycle: CycleRow, version: VersionRow): Promise<RelationFacts> {
  const stage = cycle.stages[version.stage];
  return { stagePost: stage?.post, authorised: (await principalOf(tx, stage?.post)) !== null };
}
