import type { Schemas } from '../../api-client/client.js';

export type Person = Schemas['AccountView'];
export const FILTERS = ['q', 'department', 'post', 'state', 'person', 'handover'] as const;
export type Filters = Readonly<Record<(typeof FILTERS)[number], string>>;

/** Who fits the filters of the address; people in use when nothing is said about it. */
export function findPeople(people: readonly Person[], { q, department, post, state }: Filters): Person[] {
  const words = q.toLowerCase();
  return people.filter(
    (p) =>
      (state === 'all' || p.state === (state || 'active')) &&
      (!words || p.displayName.includes(q) || p.userName.toLowerCase().includes(words)) &&
      (!department || p.departmentId === department || p.posts.some((held) => held.departmentId === department)) &&
      (!post || (post === 'none' ? p.posts.length === 0 : p.posts.some((held) => held.post === post))),
  );
}
