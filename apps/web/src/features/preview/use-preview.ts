import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, hooks, type Schemas } from '../../api-client/client.js';

export type PreviewState = Schemas['PreviewState'];
type PreviewTarget = 'submission' | 'draft' | 'standing';

/** Which text is looked at, and how it stands to what the server holds. */
export interface PreviewedText {
  readonly sectionId: string;
  readonly target: PreviewTarget;
  /** Changes with every text that has reached the server. */
  readonly edition: number;
  /** Something is written that has not reached the server yet. */
  readonly unsaved: boolean;
}

/** Milliseconds without a newer text before its pages are asked for: whoever writes on needs none of those between. */
const PAUSE = 2_000;
const POLL = 500;

/**
 * The pages of a section's text: asked for at once where there are none, and anew when the text has changed and the
 * writer pauses; never while others are being made. What failed is asked for by a person.
 */
export function usePreview({ sectionId, target, edition, unsaved }: PreviewedText) {
  const client = useQueryClient();
  const params = { path: { id: sectionId }, query: { target } };
  const asked = hooks.useQuery(
    'get',
    '/api/sections/{id}/preview',
    { params },
    { refetchInterval: ({ state }) => (state.data?.state === 'making' ? POLL : false) },
  );
  const again = (): Promise<void> => client.invalidateQueries({ queryKey: ['get', '/api/sections/{id}/preview'] });
  const request = useMutation({
    mutationFn: () => api.POST('/api/sections/{id}/preview', { params: { path: { id: sectionId } }, body: { target } }),
    onSuccess: again,
  });
  const { mutate, isPending, error } = request;
  const { data } = asked;
  // A text that has reached the server since: whether its pages are there is asked anew.
  useEffect(() => {
    void client.invalidateQueries({ queryKey: ['get', '/api/sections/{id}/preview'] });
  }, [client, edition]);
  const wanted = data?.state === 'none' && !unsaved && !isPending && error === null;
  const pause = data?.digest ? PAUSE : 0;
  useEffect(() => {
    if (!wanted) return undefined;
    const timer = setTimeout(() => mutate(), pause);
    return () => clearTimeout(timer);
  }, [wanted, pause, edition, mutate]);
  return { state: data, error: asked.error ?? error, request: () => mutate(), isPending };
}
