import { isRefusal, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

export interface UnreadNotices {
  readonly unread: number;
}

/** How many notices the person has not read: the number at the bell. */
export function countUnreadNotices(door: UnitOfWork, context: Context): Promise<Outcome<UnreadNotices>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'notice.countUnread', {});
    if (isRefusal(allowed)) return allowed;
    return { unread: await tx.overview.unreadNotices(context.actor.accountId) };
  });
}
