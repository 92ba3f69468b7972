import {
  DEPARTMENT_POSTS,
  invalid,
  isRefusal,
  notFound,
  officersHoldOnePost,
  passwordPolicy,
  unauthenticated,
  type Outcome,
  type Post,
} from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { AccountRow, PostRow } from '../ports/rows.js';
import type { PasswordHasher } from '../ports/services.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { insertAccount, randomPassword, withoutHash, type NewAccount } from './new-account.js';

export function createAccount(
  door: UnitOfWork,
  hasher: PasswordHasher,
  context: Context,
  input: { userName: string; displayName: string },
): Promise<Outcome<NewAccount>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'account.create', {});
    return isRefusal(allowed) ? allowed : insertAccount(tx, hasher, input);
  });
}

export type AccountView = Omit<AccountRow, 'passwordHash'> & { readonly posts: readonly PostRow[] };

export function listAccounts(door: UnitOfWork, context: Context): Promise<Outcome<AccountView[]>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'account.list', {});
    if (isRefusal(allowed)) return allowed;
    const posts = (await tx.posts.list({})).filter((p) => p.endedAt === null);
    const accounts = await tx.accounts.list({});
    return accounts.map((a) => ({ ...withoutHash(a), posts: posts.filter((p) => p.accountId === a.id) }));
  });
}

/** 停用: no more log-ins, and every session of the account ends at once. */
export function stopAccount(door: UnitOfWork, context: Context, accountId: string): Promise<Outcome<true>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'account.stop', {});
    if (isRefusal(allowed)) return allowed;
    const account = await tx.accounts.get(accountId);
    if (!account) return notFound('该账号');
    await tx.accounts.change(account, { state: 'stopped', sessionEpoch: account.sessionEpoch + 1 });
    tx.audit({ action: 'account.stop', objectType: 'account', objectId: accountId, before: { state: account.state } });
    return true;
  });
}

/** 授予岗位: sessions end, so that the new rights are the ones of the next log-in. */
export function assignPost(
  door: UnitOfWork,
  context: Context,
  input: { accountId: string; post: Post; departmentId: string | null },
): Promise<Outcome<PostRow>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'account.assignPost', {});
    if (isRefusal(allowed)) return allowed;
    const account = await tx.accounts.get(input.accountId);
    if (!account) return notFound('该账号');
    if (DEPARTMENT_POSTS.includes(input.post) !== (input.departmentId !== null)) {
      return invalid('POST_DEPARTMENT_MISMATCH', '部门联络员、部门负责人须指明部门,其他岗位不属于部门。请更正。');
    }
    if (input.departmentId && !(await tx.departments.get(input.departmentId))) return notFound('该部门');
    const held = (await tx.posts.list({ accountId: account.id })).filter((p) => p.endedAt === null);
    const exclusive = officersHoldOnePost(
      held.map((p) => p.post),
      input.post,
    );
    if (isRefusal(exclusive)) return exclusive;
    const post = await tx.posts.insert({ ...input, endedAt: null });
    await tx.accounts.change(account, { sessionEpoch: account.sessionEpoch + 1 });
    tx.audit({ action: 'account.assignPost', objectType: 'account', objectId: account.id, after: input });
    return post;
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
    await tx.posts.end(post.id);
    await tx.accounts.change(account, { sessionEpoch: account.sessionEpoch + 1 });
    tx.audit({
      action: 'account.endPost',
      objectType: 'account',
      objectId: account.id,
      before: { post: post.post, departmentId: post.departmentId },
    });
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
    const initialPassword = randomPassword();
    await tx.accounts.change(account, {
      passwordHash: await hasher.hash(initialPassword),
      mustChangePassword: true,
      sessionEpoch: account.sessionEpoch + 1,
      // Who is locked out is told to ask for this; the guessed password is gone anyway.
      failedAttempts: 0,
      lockedUntil: null,
    });
    tx.audit({ action: 'account.resetPassword', objectType: 'account', objectId: accountId });
    return { initialPassword };
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
