import type { Schemas } from '../../api-client/client.js';

export type Department = Schemas['DepartmentView'];
export type TreeRow = Department & { readonly children?: TreeRow[] };

/** The flat list as a tree; what has no known parent stands at the top. */
export function treeOf(departments: readonly Department[]): TreeRow[] {
  const known = new Set(departments.map((d) => d.id));
  const under = (parentId: string | null): TreeRow[] =>
    departments
      .filter((d) => (d.parentId !== null && known.has(d.parentId) ? d.parentId : null) === parentId)
      .map((d) => {
        const children = under(d.id);
        return children.length > 0 ? { ...d, children } : { ...d };
      });
  return under(null);
}

/** The departments whose name, present or former, holds the words, with everything above them so that they keep their place. */
export function matching(departments: readonly Department[], words: string): Department[] {
  if (!words) return [...departments];
  const byId = new Map(departments.map((d) => [d.id, d]));
  const kept = new Set<string>();
  for (const one of departments) {
    if (![one.name, ...one.formerNames.map((f) => f.name)].some((name) => name.includes(words))) continue;
    for (let at: Department | undefined = one; at && !kept.has(at.id); at = byId.get(at.parentId ?? ''))
      kept.add(at.id);
  }
  return departments.filter((d) => kept.has(d.id));
}

/** Active departments that may take one in: not itself, and nothing under it. */
export function outside(departments: readonly Department[], id: string): Department[] {
  const inside = new Set([id]);
  for (let size = 0; size !== inside.size;) {
    size = inside.size;
    for (const d of departments) if (d.parentId && inside.has(d.parentId)) inside.add(d.id);
  }
  return departments.filter((d) => d.state === 'active' && !inside.has(d.id));
}
