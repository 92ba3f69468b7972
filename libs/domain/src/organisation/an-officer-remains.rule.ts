import { conflict, type Outcome } from '../kernel/refusal.js';
import { OFFICERS, POSTS, type Post } from './posts.js';

/** Each of the three officer posts stays held by somebody: without them nobody could manage accounts, posts or the trail. */
export function anOfficerRemains(leaving: readonly Post[], heldByOthers: readonly Post[]): Outcome<true> {
  const missing = leaving.filter((post) => OFFICERS.includes(post) && !heldByOthers.includes(post));
  if (missing.length === 0) return true;
  return conflict(
    'LAST_OFFICER',
    `除此之外无人任${missing.map((post) => POSTS[post]).join('、')},停用或免去后将无人管理。请先交接给接任人。`,
    { missing },
  );
}
