import type { Post } from '@chancery/domain';
import { postsHeldToday } from '../organisation/held-today.js';
import type { ReminderRecipient } from '../ports/deadline-rows.js';
import type { Tx } from '../ports/unit-of-work.js';

export interface DepartmentPeople {
  readonly liaisons: readonly ReminderRecipient[];
  readonly heads: readonly ReminderRecipient[];
}

const NOBODY: DepartmentPeople = { liaisons: [], heads: [] };

/** Who holds the posts of each department today; read once, however many departments are asked for. */
export async function peopleOfDepartments(tx: Tx): Promise<(departmentId: string) => DepartmentPeople> {
  const accounts = new Map((await tx.accounts.list({ state: 'active' })).map((a) => [a.id, a.displayName]));
  const people = new Map<string, { liaisons: ReminderRecipient[]; heads: ReminderRecipient[] }>();
  const add = (departmentId: string, post: Post, accountId: string): void => {
    const displayName = accounts.get(accountId);
    if (displayName === undefined) return;
    const here = people.get(departmentId) ?? { liaisons: [], heads: [] };
    people.set(departmentId, here);
    (post === 'liaison' ? here.liaisons : here.heads).push({ accountId, displayName, post });
  };
  for (const { accountId, post, departmentId } of await postsHeldToday(tx)) {
    if (departmentId === null) continue;
    if (post === 'liaison' || post === 'departmentHead') add(departmentId, post, accountId);
  }
  return (departmentId) => people.get(departmentId) ?? NOBODY;
}

/** The liaisons; where a department has none, its head, so that nobody is told nothing. */
export const whoWrites = ({ liaisons, heads }: DepartmentPeople): readonly ReminderRecipient[] =>
  liaisons.length > 0 ? liaisons : heads;
