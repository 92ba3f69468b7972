import type { LiveEvent } from './live-connection.js';

interface Asked {
  readonly params?: { readonly path?: Readonly<Record<string, unknown>> };
}

/** Answers that may change though their path names neither the thing nor its cycle: by a word of their path. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  notice: ['notices', 'desk'],
  cycle: ['cycles', 'desk'],
  section: ['desk'],
  extension: ['desk'],
  version: ['desk'],
  dispatch: ['desk', 'dispatches', 'document-numbers', 'register'],
  documentNumber: ['document-numbers'],
  indicator: ['indicators', 'figures'],
  department: ['departments', 'checklist'],
  account: ['accounts', 'people', 'checklist'],
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
  // A list, not another single thing: nothing is named in its path, or what is named is another kind of thing.
  const words = WORDS[event.kind] ?? [];
  const parts = path.split('/');
  return words.some((word) =>
    word === 'figures' ? parts.at(-1) === word : named.length === 0 && parts.includes(word),
  );
}
