import type { DepartmentRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** Who stands for a department today: itself, the one it was merged into, or nobody when it was stopped. */
export async function heirs(tx: Tx): Promise<(departmentId: string) => DepartmentRow | null> {
  const departments = new Map((await tx.departments.list({})).map((d) => [d.id, d]));
  return (departmentId) => {
    let found = departments.get(departmentId) ?? null;
    // A merger into a department that was itself merged later; nothing is merged into itself, so this ends.
    while (found?.state === 'merged') found = departments.get(found.mergedInto ?? '') ?? null;
    return found?.state === 'active' ? found : null;
  };
}
