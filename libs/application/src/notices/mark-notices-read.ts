import { isRefusal, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/** The asking person has read these notices; all of them when no ids are given. */
export function markNoticesRead(
  door: UnitOfWork,
  context: Context,
  input: { ids: readonly string[] | null },
): Promise<Outcome<true>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'notice.markRead', {});
    if (isRefusal(allowed)) return allowed;
    await tx.notices.markRead(context.actor.accountId, input.ids);
    return true;
  });
}
