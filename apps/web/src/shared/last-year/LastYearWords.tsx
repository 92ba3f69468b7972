import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { OriginOfLastYear } from './OriginOfLastYear.js';
import styles from './last-year.module.css';

/** What stood in this place a year before. */
export function LastYearWords({ lastYear }: { readonly lastYear: Schemas['LastYearText'] }) {
  const { t } = useTranslation('lastYear');
  return (
    <section className={styles.panel} aria-label={t('words', { year: lastYear.year })}>
      <h2>{t('words', { year: lastYear.year })}</h2>
      <OriginOfLastYear origin={lastYear.origin} />
      {lastYear.paragraphs.map((text, i) => (
        <p key={i}>{text}</p>
      ))}
    </section>
  );
}
