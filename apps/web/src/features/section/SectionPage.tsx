import { useParams } from 'react-router';
import { hooks } from '../../api-client/client.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { DepartmentSection } from '../writing/DepartmentSection.js';

/** One section of a report, as the department sees it that writes it. */
export default function SectionPage() {
  const { id = '' } = useParams();
  const query = hooks.useQuery('get', '/api/sections/{id}', { params: { path: { id } } });
  return <Loaded query={query}>{(section) => <DepartmentSection key={section.id} section={section} />}</Loaded>;
}
