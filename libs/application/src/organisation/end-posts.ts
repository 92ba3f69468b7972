import { hasLapsed } from '@chancery/domain';
import type { PostRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** Ends every post held in a department that is no more; the holders' sessions end, and they are answered. */
export async function endPostsOf(tx: Tx, departmentId: string): Promise<string[]> {
  const today = await tx.today();
  const posts = (await tx.posts.list({ departmentId })).filter((p) => !hasLapsed(p, today));
  const holders = [...new Set(posts.map((p) => p.accountId))];
  for (const post of posts) await endOne(tx, post);
  for (const id of holders) {
    const account = await tx.accounts.get(id);
    if (account) await tx.accounts.change(account, { sessionEpoch: account.sessionEpoch + 1 });
  }
  return holders;
}

/** Ends one post and notes it; whoever calls ends the holder's sessions. */
export async function endOne(tx: Tx, post: PostRow): Promise<void> {
  await tx.posts.end(post.id);
  tx.audit({
    action: 'account.endPost',
    objectType: 'account',
    objectId: post.accountId,
    before: { post: post.post, departmentId: post.departmentId },
  });
}
