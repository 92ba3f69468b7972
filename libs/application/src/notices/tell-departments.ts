import type { Tx } from '../ports/unit-of-work.js';
import { notify, type Notice } from './notify.js';
import { peopleOfDepartments, whoWrites } from './people-of-departments.js';

/** Tells the liaisons of several departments, each its own text. */
export async function tellDepartments(
  tx: Tx,
  texts: ReadonlyMap<string, string>,
  notice: Omit<Notice, 'text'>,
): Promise<void> {
  if (texts.size === 0) return;
  const peopleOf = await peopleOfDepartments(tx);
  for (const [departmentId, text] of texts) {
    const ids = whoWrites(peopleOf(departmentId)).map((person) => person.accountId);
    if (ids.length > 0) await notify(tx, ids, { ...notice, text });
  }
}
