import { useParams } from 'react-router';
import { hooks } from '../../api-client/client.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { ReportTypeEditor } from './ReportTypeEditor.js';

/** One report type: outline, required contents, stages. */
export default function ReportTypePage() {
  const { id = '' } = useParams();
  // Asked once: what is being edited is not replaced under the hands; a newer version comes back when saving.
  const query = hooks.useQuery(
    'get',
    '/api/report-types/{id}',
    { params: { path: { id } } },
    { staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false },
  );
  return <Loaded query={query}>{(type) => <ReportTypeEditor key={type.id} type={type} />}</Loaded>;
}
