import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/**
 * Filters kept in the address, so that a link, a bookmark and the browser's back button keep them.
 * An empty value is taken out; what is not among `names` stays untouched.
 */
export function useUrlFilters<N extends string>(names: readonly N[]) {
  const [search, setSearch] = useSearchParams();
  const values = Object.fromEntries(names.map((name) => [name, search.get(name) ?? ''])) as Record<N, string>;
  const set = useCallback(
    (changes: Partial<Record<N, string>>) =>
      setSearch((before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changes) as [N, string | undefined][]) {
          if (value) next.set(name, value);
          else next.delete(name);
        }
        return next;
      }),
    [setSearch],
  );
  return [values, set] as const;
}
