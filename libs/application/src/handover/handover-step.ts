import {
  conflict,
  forbidden,
  hasLapsed,
  isRefusal,
  notFound,
  officersHoldOnePost,
  type Outcome,
  type Post,
} from '@chancery/domain';
import { departmentsOf, headedBy, managesPeople, sharedDepartment } from '../organisation/people-of-department.js';
import { authorize } from '../permissions/authorize.js';
import type { PermissionKey } from '../permissions/permission-table.js';
import type { AccountRow, PostRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import type { Leaver } from './open-work.js';

/** Loads who leaves: exists, and the actor may see to the handover. */
export async function leaverStep(tx: Tx, accountId: string, key: PermissionKey): Promise<Outcome<Leaver>> {
  const account = await tx.accounts.get(accountId);
  if (!account) return notFound('该账号');
  const posts = await heldPostsOf(tx, accountId);
  // Of somebody who is gone, the posts that were held: asking twice is answered like asking once.
  const known = account.state === 'active' ? posts : await tx.posts.list({ accountId });
  const departmentId = sharedDepartment(tx.context.actor, departmentsOf(account, known));
  const allowed = authorize(tx.context.actor, key, { departmentId });
  return isRefusal(allowed) ? allowed : { account, posts };
}

export async function heldPostsOf(tx: Tx, accountId: string): Promise<PostRow[]> {
  const today = await tx.today();
  return (await tx.posts.list({ accountId })).filter((p) => !hasLapsed(p, today));
}

/** A department's head disposes of posts in that department, and of no other. */
export function headMayHandOver(tx: Tx, { account, posts }: Leaver): Outcome<true> {
  const own = headedBy(tx.context.actor);
  if (posts.every((p) => p.departmentId !== null && own.includes(p.departmentId))) return true;
  return forbidden(
    'HANDOVER_NEEDS_OFFICERS',
    `${account.displayName}还任有本部门以外的岗位,须由系统管理员和安全管理员办理交接。请联系他们。`,
  );
}

/** Whether the posts may go to a person, without separation of duties being broken. */
export function mayTakeOver(held: readonly Post[], taken: readonly Post[]): Outcome<true> {
  const after = [...held];
  for (const post of taken) {
    const exclusive = officersHoldOnePost(after, post);
    if (isRefusal(exclusive)) return exclusive;
    after.push(post);
  }
  return true;
}

/** Active, somebody else, of the department when its head names them, and free for the posts. */
export async function successorStep(tx: Tx, leaver: Leaver, successorId: string): Promise<Outcome<AccountRow>> {
  const successor = await tx.accounts.get(successorId);
  if (!successor) return notFound('接任人账号');
  if (successor.state !== 'active' || successor.id === leaver.account.id) {
    return conflict('SUCCESSOR_UNFIT', '接任人须是另一位在用账号的人员。请另选接任人。');
  }
  const posts = await heldPostsOf(tx, successor.id);
  if (!managesPeople(tx.context.actor)) {
    const own = headedBy(tx.context.actor);
    if (!departmentsOf(successor, posts).some((id) => own.includes(id))) {
      return conflict('SUCCESSOR_OUTSIDE', '接任人不是本部门人员。请选择本部门人员,或请系统管理员先将其编入本部门。');
    }
  }
  const free = mayTakeOver(
    posts.map((p) => p.post),
    leaver.posts.map((p) => p.post),
  );
  return isRefusal(free) ? free : successor;
}
