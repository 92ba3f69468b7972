import type { Post } from '@chancery/domain';
import { requestMail } from '../mail/request-mail.js';
import { postsHeldToday } from '../organisation/held-today.js';
import type { NoticeRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

export interface Notice extends Pick<NoticeRow, 'kind' | 'subjectType' | 'subjectId' | 'text' | 'link'> {
  /** The same key is told a person once; null for what may be told again. */
  readonly key: string | null;
}

/**
 * Tells persons something in the application, and by mail where that is set up, in the transaction of what they are
 * told of. Answers the accounts that had not been told the same key before.
 */
export async function notify(tx: Tx, accountIds: Iterable<string>, notice: Notice): Promise<string[]> {
  const told: NoticeRow[] = [];
  const at = await tx.now();
  for (const accountId of new Set(accountIds)) {
    const row = await tx.notices.tell({ ...notice, accountId, at });
    if (row) told.push(row);
  }
  await requestMail(tx, told);
  return told.map(({ accountId }) => accountId);
}

/** Accounts that hold one of the posts today; with `departmentId` only those of that department. */
export async function holdersOf(tx: Tx, posts: readonly Post[], departmentId?: string): Promise<string[]> {
  const held = (await postsHeldToday(tx)).filter(
    (p) => posts.includes(p.post) && (!departmentId || p.departmentId === departmentId),
  );
  return [...new Set(held.map((p) => p.accountId))];
}
