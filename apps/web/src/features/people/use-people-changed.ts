import { useQueryClient } from '@tanstack/react-query';

const CHANGED = ['/api/accounts', '/api/accounts/{id}', '/api/accounts/{id}/open-work', '/api/setup/checklist'];

/** Everything that is shown about people is asked anew. */
export function usePeopleChanged(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all(CHANGED.map((path) => client.invalidateQueries({ queryKey: ['get', path] })));
  };
}
