import type { Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { LogInRow } from '../ports/identity-rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/** 登录: notes how, with what device and from where; who this is has been shown before. */
export function openLogIn(
  door: UnitOfWork,
  context: Context,
  input: Pick<LogInRow, 'way' | 'device' | 'reAuthenticatedAt'>,
): Promise<Outcome<LogInRow>> {
  return door.run(context, async (tx) => {
    const { accountId, address } = context.actor;
    const { way, device } = input;
    const opened = await tx.logIns.insert({
      ...input,
      state: 'open',
      accountId,
      address,
      at: await tx.now(),
      endedAt: null,
      endedBy: null,
    });
    tx.audit({ action: 'session.login', objectType: 'account', objectId: accountId, after: { way, device } });
    if (input.reAuthenticatedAt) {
      tx.audit({ action: 'session.reAuthenticate', objectType: 'account', objectId: accountId });
    }
    return opened;
  });
}
