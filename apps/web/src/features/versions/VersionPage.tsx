import { useParams } from 'react-router';
import { LeaderReading } from '../leader/LeaderReading.js';

export default function VersionPage() {
  const { id = '' } = useParams();
  return <LeaderReading key={id} versionId={id} />;
}
