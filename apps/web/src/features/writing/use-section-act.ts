import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useToast } from '../../shared/ui/Toasts.js';

/** An act on a section: everything that shows the section is asked anew, and it is said that it is done. */
export function useSectionAct<T>(act: (input: T) => Promise<unknown>, done: string) {
  const client = useQueryClient();
  const toast = useToast();
  return useMutation({
    mutationFn: act,
    onSuccess: () => toast(done),
    // A refusal too may mean that somebody else was first: what is shown is then old.
    onSettled: () =>
      Promise.all(
        ['/api/sections/{id}', '/api/sections/{id}/history', '/api/desk'].map((path) =>
          client.invalidateQueries({ queryKey: ['get', path] }),
        ),
      ),
  });
}
