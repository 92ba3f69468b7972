import { conflict, isRefusal, notFound, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { endOpenLogIn } from './end-log-in.js';

/** A person ends sessions of their own on other devices; the one that asks is left by logging out. */
export function revokeOwnLogIns(
  door: UnitOfWork,
  context: Context,
  input: { ids: readonly string[]; ownLogInId: string },
): Promise<Outcome<true>> {
  return door.run(context, async (tx) => {
    const { accountId } = context.actor;
    if (input.ids.includes(input.ownLogInId)) {
      return conflict('SESSION_IN_USE', '这是您正在使用的登录。要结束它,请点“退出”。');
    }
    // Sorted, as whoever holds several does.
    for (const id of [...new Set(input.ids)].sort()) {
      const logIn = await tx.logIns.hold(id);
      // Somebody else's is as unknown as none.
      if (logIn?.accountId !== accountId) return notFound('该登录');
      await endOpenLogIn(tx, logIn);
      const { device, address } = logIn;
      tx.audit({
        action: 'account.endOwnSession',
        objectType: 'account',
        objectId: accountId,
        before: { device, address },
      });
    }
    return true;
  });
}

/** An administrator ends every session of a person, also such as begin at this moment. */
export function revokeLogInsOf(door: UnitOfWork, context: Context, accountId: string): Promise<Outcome<true>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'account.endSessions', {});
    if (isRefusal(allowed)) return allowed;
    const account = await tx.accounts.get(accountId);
    if (!account) return notFound('该账号');
    await tx.accounts.change(account, { sessionEpoch: account.sessionEpoch + 1 });
    tx.audit({ action: 'account.endSessions', objectType: 'account', objectId: accountId });
    return true;
  });
}
