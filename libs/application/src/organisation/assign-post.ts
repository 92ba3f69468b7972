import {
  conflict,
  DEPARTMENT_POSTS,
  hasLapsed,
  invalid,
  isRefusal,
  notFound,
  officersHoldOnePost,
  postDatesAreSound,
  type Outcome,
  type PostValidity,
  type Post,
} from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { AccountRow, PostRow } from '../ports/rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { departmentIsKnown } from './change-account.js';

export interface GivenPost extends PostValidity {
  readonly post: Post;
  readonly departmentId: string | null;
  /** B岗 */
  readonly deputy: boolean;
}

/** 授予岗位: sessions end, so that the new rights are the ones of the next log-in. */
export function assignPost(
  door: UnitOfWork,
  context: Context,
  input: GivenPost & { accountId: string },
): Promise<Outcome<PostRow>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'account.assignPost', {});
    if (isRefusal(allowed)) return allowed;
    const account = await tx.accounts.get(input.accountId);
    if (!account) return notFound('该账号');
    const given = await givePost(tx, account, input);
    if (isRefusal(given)) return given;
    await tx.accounts.change(account, { sessionEpoch: account.sessionEpoch + 1 });
    return given;
  });
}

/** Checks and writes one post; whoever calls ends the holder's sessions. */
export async function givePost(tx: Tx, account: AccountRow, input: GivenPost): Promise<Outcome<PostRow>> {
  if (account.state !== 'active') return conflict('ACCOUNT_STOPPED', '该账号已停用,不能授予岗位。请另选人员。');
  if (DEPARTMENT_POSTS.includes(input.post) !== (input.departmentId !== null)) {
    return invalid('POST_DEPARTMENT_MISMATCH', '部门联络员、部门负责人须指明部门,其他岗位不属于部门。请更正。');
  }
  const known = await departmentIsKnown(tx, input.departmentId);
  if (isRefusal(known)) return known;
  const today = await tx.today();
  const dated = postDatesAreSound(input, input.deputy, today);
  if (isRefusal(dated)) return dated;
  const posts = (await tx.posts.list({ accountId: account.id })).filter((p) => p.endedAt === null);
  // What ran out makes room for being given again.
  for (const lapsed of posts.filter((p) => hasLapsed(p, today))) await tx.posts.end(lapsed.id);
  const exclusive = officersHoldOnePost(
    posts.filter((p) => !hasLapsed(p, today)).map((p) => p.post),
    input.post,
  );
  if (isRefusal(exclusive)) return exclusive;
  const { post, departmentId, fromDate, untilDate, deputy } = input;
  const given = { post, departmentId, fromDate, untilDate, deputy };
  const row = await tx.posts.insert({ ...given, accountId: account.id, endedAt: null });
  tx.audit({
    action: 'account.assignPost',
    objectType: 'account',
    objectId: account.id,
    after: { accountId: account.id, ...given },
  });
  return row;
}
