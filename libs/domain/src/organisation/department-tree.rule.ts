import { conflict, type Outcome } from '../kernel/refusal.js';

interface Place {
  readonly id: string;
  readonly parentId: string | null;
}

/** The department and everything under it, by id. */
export function withDescendants(departments: readonly Place[], id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (let size = 0; size !== found.size;) {
    size = found.size;
    for (const { id: child, parentId } of departments) {
      if (parentId !== null && found.has(parentId)) found.add(child);
    }
  }
  return found;
}

/** A department does not stand under itself, at whatever depth. */
export function standsNotUnderItself(
  departments: readonly Place[],
  id: string,
  parentId: string | null,
): Outcome<true> {
  if (parentId === null || !withDescendants(departments, id).has(parentId)) return true;
  return conflict('DEPARTMENT_UNDER_ITSELF', '部门不能移到自己或自己的下级之下。请另选上级部门。');
}
