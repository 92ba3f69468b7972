import { dispatchLifecycle, type BusinessDate } from '@chancery/domain';
import { allowedActions } from '../permissions/allowed-actions.js';
import type { PermissionKey } from '../permissions/permission-table.js';
import type { Actor } from '../ports/actor.js';
import type { CycleGlance } from '../ports/overview-rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { deskItem, type DeskItem } from './desk-item.js';

/** Actions that bring a dispatch on; what may be done besides (another form, a voided number) waits for nobody. */
const BRINGS_ON: readonly PermissionKey[] = [
  'dispatch.assignNumber',
  'dispatch.recheck',
  'dispatch.render',
  'dispatch.requestSeal',
  'dispatch.affixSeal',
  'dispatch.issue',
];

/** Dispatches whose next step is this person's: number, recheck, original, seal, issue. */
export async function dispatchItems(
  tx: Tx,
  actor: Actor,
  cycles: ReadonlyMap<string, CycleGlance>,
  today: BusinessDate,
): Promise<DeskItem[]> {
  const concerned = actor.posts.filter(({ post }) => ['registrar', 'sealKeeper', 'officeReviewer'].includes(post));
  const [held] = concerned;
  if (!held) return [];
  const dispatches = await tx.dispatches.list({});
  return dispatches.flatMap((dispatch) => {
    const cycle = cycles.get(dispatch.cycleId);
    if (!cycle) return [];
    const next = allowedActions(actor, 'dispatch', dispatch.state, {}).find(({ key }) => BRINGS_ON.includes(key));
    // 申请用印 and 用印 are two persons' work.
    if (!next || (next.key === 'dispatch.affixSeal' && dispatch.sealRequestedBy === actor.accountId)) return [];
    return [
      deskItem(today, {
        key: `${next.key}:${dispatch.id}`,
        kind: 'advanceDispatch',
        post: held.post,
        action: next.label,
        title: cycle.title,
        detail: [dispatchLifecycle.states[dispatch.state], dispatch.documentNumber].filter(Boolean).join(' · '),
        dueOn: cycle.milestones.reportedBy,
        link: `/dispatches/${dispatch.id}`,
      }),
    ];
  });
}
