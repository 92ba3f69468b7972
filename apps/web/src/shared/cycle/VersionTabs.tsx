import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CycleTabs } from './CycleTabs.js';
import styles from './VersionTabs.module.css';

const VIEWS = ['pages', 'text', 'findings'] as const;

/** Above a version: its cycle with 稿本 chosen, and the ways to read it. */
export function VersionTabs({
  cycleId,
  versionId,
  shown,
}: {
  readonly cycleId: string;
  readonly versionId: string;
  readonly shown: (typeof VIEWS)[number];
}) {
  const { t } = useTranslation('review');
  return (
    <>
      <CycleTabs cycleId={cycleId} chosen="versions" />
      <nav aria-label={t('versions.views')} className={styles.views}>
        {VIEWS.map((one) => (
          <Link
            key={one}
            className={styles.view}
            to={`/versions/${versionId}?view=${one}`}
            {...(one === shown ? { 'aria-current': 'page' as const } : {})}
          >
            {t(`versions.view.${one}`)}
          </Link>
        ))}
      </nav>
    </>
  );
}
