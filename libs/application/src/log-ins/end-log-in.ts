import type { Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { LogInRow } from '../ports/identity-rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';

/** Ends an open log-in: its session's next request is that of nobody. One that has ended stays as it is. */
export async function endOpenLogIn(tx: Tx, logIn: LogInRow): Promise<void> {
  if (logIn.state !== 'open') return;
  const { accountId } = tx.context.actor;
  await tx.logIns.change(logIn, { state: 'ended', endedAt: await tx.now(), endedBy: accountId });
}

/** 退出: ends the log-in that the request itself belongs to. */
export function endLogIn(door: UnitOfWork, context: Context, logInId: string): Promise<Outcome<true>> {
  return door.run(context, async (tx) => {
    const logIn = await tx.logIns.hold(logInId);
    if (logIn) await endOpenLogIn(tx, logIn);
    tx.audit({ action: 'session.end', objectType: 'account', objectId: context.actor.accountId });
    return true as const;
  });
}
