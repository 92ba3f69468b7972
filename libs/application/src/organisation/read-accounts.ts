import { hasLapsed, holdsOn, isRefusal, maskPhone, notFound, POSTS, type Outcome, type Post } from '@chancery/domain';
import { allowedRows, type AllowedAction } from '../permissions/allowed-actions.js';
import { authorize } from '../permissions/authorize.js';
import type { PermissionKey } from '../permissions/permission-table.js';
import type { Actor, Context } from '../ports/actor.js';
import type { AccountRow, PostRow } from '../ports/rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { departmentsOf, headedBy, managesPeople, sharedDepartment } from './people-of-department.js';

export interface PostView {
  readonly id: string;
  readonly post: Post;
  readonly label: string;
  readonly departmentId: string | null;
  readonly departmentName: string | null;
  readonly fromDate: string | null;
  readonly untilDate: string | null;
  readonly deputy: boolean;
  /** Counts today; false for a post that begins later. */
  readonly current: boolean;
}

export interface AccountView extends Omit<AccountRow, 'passwordHash' | 'governmentId' | 'sessionEpoch'> {
  /** Masked in lists: first three and last two digits. */
  readonly phone: string;
  readonly stateLabel: string;
  /** A second factor is bound. */
  readonly secondFactor: boolean;
  /** The account’s own department and those of the posts, whose names are joined. */
  readonly departmentName: string | null;
  readonly posts: readonly PostView[];
  readonly actions: readonly AllowedAction[];
}

const STATES: Record<AccountRow['state'], string> = { active: '在用', stopped: '已停用' };

const WHILE_ACTIVE: readonly PermissionKey[] = [
  'account.change',
  'account.assignPost',
  'account.endPost',
  'account.resetPassword',
  'account.endSessions',
  'account.resetSecondFactor',
  'account.handOver',
  'account.stop',
];

/** Turns account rows into what people are shown; loads names and posts once. */
export async function accountViews(tx: Tx, accounts: readonly AccountRow[]): Promise<AccountView[]> {
  const { actor } = tx.context;
  const today = await tx.today();
  const names = new Map((await tx.departments.list({})).map((d) => [d.id, d.name]));
  const posts = (await tx.posts.list({})).filter((p) => !hasLapsed(p, today));
  const bound = new Set((await tx.secondFactors.list({ state: 'active' })).map((f) => f.accountId));
  const nameOf = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? ''));
  const viewOf = (p: PostRow): PostView => ({
    id: p.id,
    post: p.post,
    label: POSTS[p.post],
    departmentId: p.departmentId,
    departmentName: nameOf(p.departmentId),
    fromDate: p.fromDate,
    untilDate: p.untilDate,
    deputy: p.deputy,
    current: holdsOn(p, today),
  });
  return accounts.map((account) => {
    const { passwordHash: _hash, governmentId: _own, sessionEpoch: _epoch, ...a } = account;
    const held = posts.filter((p) => p.accountId === a.id);
    return {
      ...a,
      stateLabel: STATES[a.state],
      secondFactor: bound.has(a.id),
      departmentName: departmentsOf(a, held).map(nameOf).join('、') || null,
      posts: held.map(viewOf),
      actions: a.state === 'active' ? allowedRows(actor, WHILE_ACTIVE, factsOf(actor, account, held)) : [],
    };
  });
}

const factsOf = (actor: Actor, account: AccountRow, held: readonly PostRow[]) => ({
  departmentId: sharedDepartment(actor, departmentsOf(account, held)),
});

/** Accounts of the government; a department's head sees the own department's only. */
export function listAccounts(door: UnitOfWork, context: Context): Promise<Outcome<AccountView[]>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'account.list', {});
    if (isRefusal(allowed)) return allowed;
    const views = (await accountViews(tx, await tx.accounts.list({}))).map((a) => ({
      ...a,
      phone: maskPhone(a.phone),
    }));
    if (managesPeople(context.actor)) return views;
    const own = headedBy(context.actor);
    return views.filter((a) =>
      [a.departmentId, ...a.posts.map((p) => p.departmentId)].some((id) => id && own.includes(id)),
    );
  });
}

/** One account with its whole telephone number, for whoever edits it. */
export function readAccount(door: UnitOfWork, context: Context, accountId: string): Promise<Outcome<AccountView>> {
  return door.run(context, async (tx) => {
    const account = await tx.accounts.get(accountId);
    if (!account) return notFound('该账号');
    const today = await tx.today();
    const held = (await tx.posts.list({ accountId })).filter((p) => !hasLapsed(p, today));
    const allowed = authorize(context.actor, 'account.show', factsOf(context.actor, account, held));
    if (isRefusal(allowed)) return allowed;
    const [view] = await accountViews(tx, [account]);
    if (!view) throw new Error('an account has no view');
    return view;
  });
}
