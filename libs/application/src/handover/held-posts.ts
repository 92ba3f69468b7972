import { POSTS } from '@chancery/domain';
import { endOne } from '../organisation/end-posts.js';
import type { OpenWorkSource } from './open-work.js';

/** The posts themselves: with them go the right and the duty to everything that is due to them. */
export const heldPosts: OpenWorkSource = {
  kind: 'posts',
  label: '岗位',
  fate: 'successor',
  async list(tx, { posts }) {
    const names = new Map((await tx.departments.list({})).map((d) => [d.id, d.name]));
    return posts.map((p) => ({
      text: p.departmentId ? `${POSTS[p.post]}(${names.get(p.departmentId) ?? ''})` : POSTS[p.post],
      link: '',
    }));
  },
  async move(tx, { posts }, successor) {
    const today = await tx.today();
    const has = (await tx.posts.list({ accountId: successor.id })).filter((p) => p.endedAt === null);
    for (const post of posts) {
      await endOne(tx, post);
      const same = has.find((p) => p.post === post.post && p.departmentId === post.departmentId);
      // Held for longer than the one handed over: nothing to add.
      if (same && (same.untilDate === null || (post.untilDate !== null && same.untilDate >= post.untilDate))) continue;
      if (same) await endOne(tx, same);
      const given = {
        accountId: successor.id,
        post: post.post,
        departmentId: post.departmentId,
        fromDate: post.fromDate !== null && post.fromDate > today ? post.fromDate : today,
        untilDate: post.untilDate,
        deputy: post.deputy,
      };
      await tx.posts.insert({ ...given, endedAt: null });
      tx.audit({ action: 'account.assignPost', objectType: 'account', objectId: successor.id, after: given });
    }
  },
};
