import type { Place, Remark } from '../../report/finding.js';

/** A number that is told of something: the same key, the same thing. */
export interface Told extends Place {
  readonly key: string;
  readonly value: string;
}

/** A remark on every number that differs from the first one told of the same thing. */
export function remarksBetween(all: readonly Told[], remark: (one: Told, before: Told) => Remark): Remark[] {
  const first = new Map<string, Told>();
  return all.flatMap((one) => {
    const before = first.get(one.key);
    if (!before) first.set(one.key, one);
    return before && before.value !== one.value ? [remark(one, before)] : [];
  });
}
