import { isRefusal, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { NoticeRow } from '../ports/rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/** What the asking person has been told, oldest first. */
export function listNotices(door: UnitOfWork, context: Context): Promise<Outcome<NoticeRow[]>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'notice.list', {});
    return isRefusal(allowed) ? allowed : tx.notices.list({ accountId: context.actor.accountId });
  });
}
