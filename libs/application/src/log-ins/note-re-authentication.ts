import { unauthenticated, type Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/**
 * 再次核对: notes on the open log-in that its person has just shown again who they are.
 * @param at ISO 8601, by the clock that will be asked how long ago it was
 */
export function noteReAuthentication(
  door: UnitOfWork,
  context: Context,
  { logInId, at }: { logInId: string; at: string },
): Promise<Outcome<true>> {
  return door.run(context, async (tx) => {
    const { accountId } = context.actor;
    const logIn = await tx.logIns.hold(logInId);
    if (logIn?.state !== 'open' || logIn.accountId !== accountId) {
      return unauthenticated('NOT_LOGGED_IN', '您尚未登录,或登录已失效。请重新登录。');
    }
    await tx.logIns.change(logIn, { reAuthenticatedAt: at });
    tx.audit({ action: 'session.reAuthenticate', objectType: 'account', objectId: accountId });
    return true;
  });
}
