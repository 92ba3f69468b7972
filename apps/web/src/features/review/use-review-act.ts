import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useToast } from '../../shared/ui/Toasts.js';

/** Whatever shows a section, its comments, its review or the lists they are in. */
const SHOWN = [
  '/api/sections/{id}',
  '/api/sections/{id}/outcome',
  '/api/sections/{id}/history',
  '/api/sections/{id}/comments',
  '/api/sections/{id}/review',
  '/api/versions/{id}/comments',
  '/api/cycles/{id}/review',
];

/** An act of the editor's desk: what shows the section is asked anew, also after a refusal (somebody else was first). */
export function useReviewAct<T>(act: (input: T) => Promise<unknown>, done: string) {
  const client = useQueryClient();
  const toast = useToast();
  return useMutation({
    mutationFn: act,
    onSuccess: () => toast(done),
    onSettled: () => Promise.all(SHOWN.map((path) => client.invalidateQueries({ queryKey: ['get', path] }))),
  });
}
