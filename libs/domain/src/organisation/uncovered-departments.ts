interface Place {
  readonly id: string;
  readonly parentId: string | null;
}

/**
 * Departments for which nobody holds a post, as far as that matters: an office inside a bureau is looked after by the
 * bureau's people, and a heading over bureaus by theirs. Of a whole branch without anybody only its top is told.
 */
export function uncoveredDepartments<D extends Place>(departments: readonly D[], held: ReadonlySet<string>): D[] {
  const byId = new Map(departments.map((d) => [d.id, d]));
  const above = (d: D): D[] => {
    const line: D[] = [];
    for (let at = byId.get(d.parentId ?? ''); at && !line.includes(at); at = byId.get(at.parentId ?? '')) line.push(at);
    return line;
  };
  const overHolders = new Set(departments.filter((d) => held.has(d.id)).flatMap((d) => above(d).map((a) => a.id)));
  const covered = (d: D): boolean =>
    held.has(d.id) || overHolders.has(d.id) || above(d).some((upper) => held.has(upper.id));
  return departments.filter((d) => {
    const upper = byId.get(d.parentId ?? '');
    return !covered(d) && (!upper || covered(upper));
  });
}
