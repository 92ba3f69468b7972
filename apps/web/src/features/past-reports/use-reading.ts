import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../api-client/client.js';
import type { Plan } from './plan.js';

/** What is read in a past report with a plan; what was read before stays in sight while it is read anew. */
export function useReading(id: string, plan: Plan) {
  return useQuery({
    queryKey: ['past-report-reading', id, plan],
    queryFn: async () => {
      const { data } = await api.POST('/api/past-reports/{id}/readings', { params: { path: { id } }, body: plan });
      if (!data) throw new Error('an answer without a reading');
      return data;
    },
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
}
