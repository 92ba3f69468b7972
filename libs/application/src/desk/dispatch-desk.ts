import { dispatchLifecycle, STAGE_POSTS, type BusinessDate, type Post } from '@chancery/domain';
import { allowedActions } from '../permissions/allowed-actions.js';
import type { PermissionKey } from '../permissions/permission-table.js';
import type { Actor } from '../ports/actor.js';
import type { CycleGlance } from '../ports/overview-rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { fileSigning } from '../dispatch/file-signing.js';
import { signingAllows } from '../dispatch/file-signing-view.js';
import { deskItem, type DeskItem } from './desk-item.js';

/** Actions that bring a dispatch on; what may be done besides (another form, a voided number) waits for nobody. */
const BRINGS_ON: readonly PermissionKey[] = [
  'dispatch.assignNumber',
  'dispatch.recheck',
  'dispatch.render',
  'dispatch.confirmFile',
  'dispatch.waiveSignature',
  'dispatch.requestSeal',
  'dispatch.affixSeal',
  'dispatch.issue',
];

/** Leaders among them: where a report type asks for it they sign in the file. */
const CONCERNED: readonly Post[] = ['registrar', 'sealKeeper', ...STAGE_POSTS];

/** Dispatches whose next step is this person's: number, recheck, original, seal, issue. */
export async function dispatchItems(
  tx: Tx,
  actor: Actor,
  cycles: ReadonlyMap<string, CycleGlance>,
  today: BusinessDate,
): Promise<DeskItem[]> {
  const concerned = actor.posts.filter(({ post }) => CONCERNED.includes(post));
  const [held] = concerned;
  if (!held) return [];
  const dispatches = await tx.dispatches.list({});
  const items: DeskItem[] = [];
  for (const dispatch of dispatches) {
    const cycle = cycles.get(dispatch.cycleId);
    if (!cycle) continue;
    const signing = await fileSigning(tx, dispatch);
    const next = allowedActions(actor, 'dispatch', dispatch.state, {}).find(
      ({ key }) => BRINGS_ON.includes(key) && signingAllows(signing, key, actor.accountId),
    );
    // 申请用印 and 用印 are two persons' work.
    if (!next || (next.key === 'dispatch.affixSeal' && dispatch.sealRequestedBy === actor.accountId)) continue;
    items.push(
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
    );
  }
  return items;
}
