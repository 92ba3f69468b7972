import { isRefusal, notFound, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { factorOf } from './factor-of.js';

async function removeBoth(tx: Tx, accountId: string): Promise<boolean> {
  const active = await factorOf(tx, accountId, 'active');
  const enrolling = await factorOf(tx, accountId, 'enrolling');
  for (const factor of [active, enrolling]) if (factor) await tx.secondFactors.change(factor, { state: 'removed' });
  return active !== null;
}

/** 解除绑定 by the person, who has just given password and code. */
export function removeOwnSecondFactor(door: UnitOfWork, context: Context): Promise<Outcome<true>> {
  return door.run(context, async (tx) => {
    const { accountId } = context.actor;
    if (!(await removeBoth(tx, accountId))) return notFound('已绑定的动态口令');
    tx.audit({ action: 'secondFactor.remove', objectType: 'account', objectId: accountId });
    return true;
  });
}

/** 重置动态口令: the device is lost. Every session of the account ends; the password alone is good for the next log-in. */
export function resetSecondFactor(door: UnitOfWork, context: Context, accountId: string): Promise<Outcome<true>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'account.resetSecondFactor', {});
    if (isRefusal(allowed)) return allowed;
    const account = await tx.accounts.get(accountId);
    if (!account) return notFound('该账号');
    if (!(await removeBoth(tx, accountId))) return notFound('已绑定的动态口令');
    await tx.accounts.change(account, { sessionEpoch: account.sessionEpoch + 1 });
    tx.audit({ action: 'account.resetSecondFactor', objectType: 'account', objectId: accountId });
    return true;
  });
}
