import {
  anOfficerRemains,
  holdsOn,
  invalid,
  isRefusal,
  notFound,
  passwordPolicy,
  unauthenticated,
  type Outcome,
  type Post,
} from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { PasswordHasher } from '../ports/services.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { departmentIsKnown } from './change-account.js';
import { endOne } from './end-posts.js';
import { initialPassword, insertAccount, type NewAccount, type NewPerson } from './new-account.js';

export function createAccount(
  door: UnitOfWork,
  hasher: PasswordHasher,
  context: Context,
  input: NewPerson,
): Promise<Outcome<NewAccount>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'account.create', {});
    if (isRefusal(allowed)) return allowed;
    const known = await departmentIsKnown(tx, input.departmentId ?? null);
    return isRefusal(known) ? known : insertAccount(tx, await initialPassword(hasher), input);
  });
}

/** Posts that others hold today, besides one account. */
async function heldByOthers(tx: Tx, accountId: string): Promise<Post[]> {
  const today = await tx.today();
  const active = new Set((await tx.accounts.list({ state: 'active' })).map((a) => a.id));
  return (await tx.posts.list({}))
    .filter((p) => p.accountId !== accountId && active.has(p.accountId) && holdsOn(p, today))
    .map((p) => p.post);
}

/** 停用: no more log-ins, and every session of the account ends at once. */
export function stopAccount(door: UnitOfWork, context: Context, accountId: string): Promise<Outcome<true>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'account.stop', {});
    if (isRefusal(allowed)) return allowed;
    const account = await tx.accounts.get(accountId);
    if (!account) return notFound('该账号');
    const held = (await tx.posts.list({ accountId })).filter((p) => p.endedAt === null).map((p) => p.post);
    const remains = anOfficerRemains(held, await heldByOthers(tx, accountId));
    if (isRefusal(remains)) return remains;
    await tx.accounts.change(account, { state: 'stopped', sessionEpoch: account.sessionEpoch + 1 });
    tx.audit({ action: 'account.stop', objectType: 'account', objectId: accountId, before: { state: account.state } });
    return true;
  });
}

export function endPost(
  door: UnitOfWork,
  context: Context,
  input: { accountId: string; postId: string },
): Promise<Outcome<true>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'account.endPost', {});
    if (isRefusal(allowed)) return allowed;
    const account = await tx.accounts.get(input.accountId);
    const post = await tx.posts.get(input.postId);
    if (!account || post?.accountId !== account.id || post.endedAt !== null) return notFound('该岗位');
    const remains = anOfficerRemains([post.post], await heldByOthers(tx, account.id));
    if (isRefusal(remains)) return remains;
    await endOne(tx, post);
    await tx.accounts.change(account, { sessionEpoch: account.sessionEpoch + 1 });
    return true;
  });
}

export function resetPassword(
  door: UnitOfWork,
  hasher: PasswordHasher,
  context: Context,
  accountId: string,
): Promise<Outcome<{ initialPassword: string }>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'account.resetPassword', {});
    if (isRefusal(allowed)) return allowed;
    const account = await tx.accounts.get(accountId);
    if (!account) return notFound('该账号');
    const secret = await initialPassword(hasher);
    await tx.accounts.change(account, {
      passwordHash: secret.passwordHash,
      mustChangePassword: true,
      sessionEpoch: account.sessionEpoch + 1,
    });
    // Who is locked out is told to ask for this; the guessed password is gone anyway.
    await tx.accounts.unlock(accountId);
    tx.audit({ action: 'account.resetPassword', objectType: 'account', objectId: accountId });
    return { initialPassword: secret.initialPassword };
  });
}

/** 修改口令 by the person; other sessions end. Answers the account's new session epoch. */
export function changePassword(
  door: UnitOfWork,
  hasher: PasswordHasher,
  context: Context,
  input: { current: string; next: string },
): Promise<Outcome<{ sessionEpoch: number }>> {
  return door.run(context, async (tx) => {
    const account = await tx.accounts.get(context.actor.accountId);
    if (!account) return notFound('该账号');
    if (!(await hasher.verify(account.passwordHash, input.current))) {
      return unauthenticated('PASSWORD_WRONG', '原口令不对。请重新输入。');
    }
    const fits = passwordPolicy(input.next, account.userName);
    if (isRefusal(fits)) return fits;
    if (input.next === input.current) return invalid('PASSWORD_UNCHANGED', '新口令与原口令相同。请换一个。');
    const changed = await tx.accounts.change(account, {
      passwordHash: await hasher.hash(input.next),
      mustChangePassword: false,
      sessionEpoch: account.sessionEpoch + 1,
    });
    tx.audit({ action: 'account.changePassword', objectType: 'account', objectId: account.id });
    return { sessionEpoch: changed.sessionEpoch };
  });
}
