import type { LiveEvent } from './live-connection.js';

interface Asked {
  readonly params?: { readonly path?: Readonly<Record<string, unknown>> };
}

/** Lists that name nothing in their path, by what may change them. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  notice: ['/api/notices', '/api/desk'],
  cycle: ['/api/cycles', '/api/desk'],
  section: ['/api/desk'],
  version: ['/api/desk'],
  dispatch: ['/api/desk', '/api/document-numbers', '/api/register'],
  extension: ['/api/desk'],
  department: ['/api/departments'],
  account: ['/api/accounts', '/api/people'],
};

/**
 * Whether the answer kept under a query's key may be changed by an event: its path names the changed thing or its
 * cycle, or it is a list of such things. Keys are those of `hooks.useQuery`: method, path, parameters.
 */
export function concerns(queryKey: readonly unknown[], event: LiveEvent): boolean {
  const [method, path, asked] = queryKey as [unknown, unknown, Asked | undefined];
  if (method !== 'get' || typeof path !== 'string') return false;
  const named = Object.values(asked?.params?.path ?? {});
  if (named.includes(event.id) || (event.cycleId !== null && named.includes(event.cycleId))) return true;
  return LISTS[event.kind]?.some((list) => path === list || path.startsWith(`${list}/`)) ?? false;
}
