import type { Actor } from '../ports/actor.js';
import type { AccountRow, PostRow } from '../ports/rows.js';

/** Departments that a person belongs to: the one of the account, and those of the posts. */
export function departmentsOf(account: Pick<AccountRow, 'departmentId'>, posts: readonly PostRow[]): string[] {
  return [...new Set([account.departmentId, ...posts.map((p) => p.departmentId)].filter((id) => id !== null))];
}

/** The departments whose head the actor is. */
export function headedBy(actor: Actor): string[] {
  return actor.posts.flatMap((p) => (p.post === 'departmentHead' && p.departmentId ? [p.departmentId] : []));
}

/** True when the actor looks after people of the whole government. */
export function managesPeople(actor: Actor): boolean {
  return actor.posts.some((p) => p.post === 'systemAdmin' || p.post === 'securityAdmin');
}

/** The department by which the actor stands in the relation `ownDepartment` to a person; any of theirs when in none. */
export function sharedDepartment(actor: Actor, theirs: readonly string[]): string | undefined {
  const own = headedBy(actor);
  return theirs.find((id) => own.includes(id)) ?? theirs[0];
}
