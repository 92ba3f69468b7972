import { OFFICE_POSTS } from '@chancery/domain';
import type { Actor } from '../ports/actor.js';

/** Departments whose sections the person sees: null for all of the government, else those of the person's own posts. */
export function departmentsSeen(actor: Actor): readonly string[] | null {
  if (actor.posts.some(({ post }) => OFFICE_POSTS.includes(post))) return null;
  return [...new Set(actor.posts.flatMap(({ departmentId }) => (departmentId ? [departmentId] : [])))].sort();
}
