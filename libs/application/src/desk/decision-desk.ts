import type { BusinessDate, Post } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Actor } from '../ports/actor.js';
import type { CycleGlance, VersionGlance } from '../ports/overview-rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { principalOf } from '../versions/stage-facts.js';
import { deskItem, type DeskItem } from './desk-item.js';

/** Who may be authorised to sign in the leader's place (permission row `version.signOff`). */
const DELEGATES: readonly Post[] = ['deputyLeader', 'officeReviewer'];

/** Versions whose due decision is this person's, by post or by written authorisation. */
export async function decisionItems(
  tx: Tx,
  actor: Actor,
  cycles: ReadonlyMap<string, CycleGlance>,
  versions: readonly VersionGlance[],
  today: BusinessDate,
): Promise<DeskItem[]> {
  const items: DeskItem[] = [];
  for (const version of versions) {
    const cycle = cycles.get(version.cycleId);
    const stage = cycle?.stages[version.stage];
    if (version.state !== 'inApproval' || !cycle || !stage) continue;
    const last = version.stage === cycle.stages.length - 1;
    const held = actor.posts.find(({ post }) => post === stage.post);
    const delegate = held || !last ? undefined : actor.posts.find(({ post }) => DELEGATES.includes(post));
    const authorised = delegate ? (await principalOf(tx, stage.post)) !== null : false;
    const key = last ? 'version.signOff' : 'version.approve';
    if (authorize(actor, key, { stagePost: stage.post, authorised }) !== true) continue;
    // The rule drafterDoesNotApprove would refuse it.
    if (version.drafters.includes(actor.accountId)) continue;
    items.push(
      deskItem(today, {
        key: `decide:${version.id}`,
        kind: 'decideVersion',
        post: held?.post ?? delegate?.post ?? stage.post,
        action: last ? (authorised ? '代签' : '签发') : '审签',
        title: cycle.title,
        detail: `第 ${version.seq} 稿 · ${stage.label}`,
        since: version.since,
        dueOn: cycle.milestones.reportedBy,
        link: `/versions/${version.id}`,
      }),
    );
  }
  return items;
}
