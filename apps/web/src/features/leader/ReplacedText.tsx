import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from './leader.module.css';

interface Replaced {
  readonly currentVersionId: string;
  readonly changes: readonly { readonly kind: 'added' | 'removed'; readonly text: string }[];
}

/** The text was replaced while it was being read: what changed, and the way to the new one. */
export function ReplacedText({ details }: { readonly details: unknown }) {
  const { t } = useTranslation('leader');
  const { currentVersionId, changes } = details as Replaced;
  return (
    <section aria-label={t('act.replaced')}>
      <ul className={styles.replaced}>
        {changes.slice(0, 20).map(({ kind, text }, i) => (
          <li key={i}>{kind === 'added' ? <ins>{text}</ins> : <del>{text}</del>}</li>
        ))}
      </ul>
      <Link to={`/versions/${currentVersionId}`}>{t('openNewer')}</Link>
    </section>
  );
}
