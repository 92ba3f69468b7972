import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, hooks, type Schemas } from '../../api-client/client.js';

export type Reading = Schemas['ReadingView'];

const POLL_MS = 2_000;

/** A version as its reader decides on it; asked again while the proof is being made. Opening it is noted. */
export function useReading(versionId: string) {
  const params = { path: { id: versionId } };
  const query = hooks.useQuery(
    'get',
    '/api/versions/{id}/reading',
    { params },
    { refetchInterval: ({ state }) => (state.data?.proof.state === 'making' ? POLL_MS : false) },
  );
  const digest = query.data?.digest;
  const { mutate: note } = useMutation({
    mutationFn: (body: { digest: string }) => api.POST('/api/versions/{id}/views', { params, body }),
  });
  useEffect(() => {
    if (digest) note({ digest });
  }, [digest, note]);
  return query;
}

/** Asks for the proof of a version anew. */
export function useRequestProof(versionId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.POST('/api/versions/{id}/proof', { params: { path: { id: versionId } } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['get', '/api/versions/{id}/reading'] }),
  });
}
