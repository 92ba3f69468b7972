import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type Schemas } from '../../api-client/client.js';
import { isProblem } from '../../api-client/problem.js';
import type { PermissionKey } from '../feature-route.js';

export type Session = Schemas['SessionView'];

const KEY = ['session'];

async function loadSession(): Promise<Session | null> {
  try {
    const { data } = await api.GET('/api/session');
    return data ?? null;
  } catch (error) {
    if (isProblem(error, 'NOT_LOGGED_IN')) return null;
    throw error;
  }
}

/** Who is logged in; `session` is null for nobody, undefined while it is asked. */
export function useSession() {
  const client = useQueryClient();
  const query = useQuery({ queryKey: KEY, queryFn: loadSession, staleTime: Infinity });
  return {
    session: query.data,
    error: query.error,
    retry: () => void query.refetch(),
    /** After log-in, log-out and a changed password. Another person never sees what was loaded for the one before. */
    setSession: (session: Session | null, options: { keepData?: boolean } = {}) => {
      if (!options.keepData) client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== KEY[0] });
      client.setQueryData(KEY, session);
    },
  };
}

/** Whether the person's posts may enter a row of the permission table; the API decides about each thing. */
export function may(session: Session | null | undefined, ...keys: readonly PermissionKey[]): boolean {
  return keys.some((key) => session?.may.includes(key) ?? false);
}
