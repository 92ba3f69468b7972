import { QueryClient } from '@tanstack/react-query';
import { isProblem } from '../api-client/problem.js';

/** What the server refused is refused; what did not reach it is tried again, also when the network comes back. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) => failures < 2 && isProblem(error) && (error.status === 0 || error.status >= 500),
    },
    mutations: { retry: false },
  },
});
