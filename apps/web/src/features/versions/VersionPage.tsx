import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useSession } from '../../app/session/use-session.js';
import { useUrlFilters } from '../../shared/browser/use-url-filters.js';
import styles from './versions.module.css';

// Two ways to read one version: nobody loads the other's.
const LeaderReading = lazy(() =>
  import('../leader/LeaderReading.js').then(({ LeaderReading: page }) => ({ default: page })),
);
const VersionText = lazy(() => import('../review/VersionText.js').then(({ VersionText: page }) => ({ default: page })));

const VIEWS = ['pages', 'text'] as const;

/** A version as it is decided on (pages, opinions), or as it was made (whose words, compared with others). */
export default function VersionPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('review');
  const { session } = useSession();
  const [{ view }] = useUrlFilters(['view']);
  // Who only edits has nothing to decide here.
  const editsOnly = session?.posts.every(({ post }) => post === 'editor') ?? false;
  const shown = view || (editsOnly ? 'text' : 'pages');
  return (
    <>
      <nav aria-label={t('versions.views')} className={styles.views}>
        {VIEWS.map((one) => (
          <Link
            key={one}
            className={styles.view}
            to={`/versions/${id}?view=${one}`}
            {...(one === shown ? { 'aria-current': 'page' as const } : {})}
          >
            {t(`versions.view.${one}`)}
          </Link>
        ))}
      </nav>
      {shown === 'text' ? <VersionText key={id} versionId={id} /> : <LeaderReading key={id} versionId={id} />}
    </>
  );
}
