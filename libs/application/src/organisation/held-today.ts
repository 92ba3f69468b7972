import { holdsOn } from '@chancery/domain';
import type { PostRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** Posts that count today: not ended, begun, and not run out; of one account, or of everybody. */
export async function postsHeldToday(tx: Tx, where: Partial<PostRow> = {}): Promise<PostRow[]> {
  const today = await tx.today();
  return (await tx.posts.list(where)).filter((post) => holdsOn(post, today));
}
