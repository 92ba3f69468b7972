import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { may, useSession } from '../../app/session/use-session.js';
import { LeaderReading } from '../leader/LeaderReading.js';

/** A version as pages to decide on; the way to its words with their sources for who may ask whose they are. */
export default function VersionPage() {
  const { t } = useTranslation('review');
  const { id = '' } = useParams();
  const { session } = useSession();
  return (
    <>
      {may(session, 'version.provenance') && <Link to={`/versions/${id}/text`}>{t('provenance.title')}</Link>}
      <LeaderReading key={id} versionId={id} />
    </>
  );
}
