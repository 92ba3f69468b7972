import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format/dates.js';
import styles from './figures.module.css';
import type { LedgerValue } from './use-ledger.js';

/** One value with its 截止日; that it does not stand is said in words. */
export function ValueCell({ value }: { readonly value: LedgerValue | null }) {
  const { t } = useTranslation('figures');
  if (!value) return <span className={styles.soft}>{t('missing')}</span>;
  return (
    <>
      <span className={value.standing === 'putAside' ? styles.putAside : styles.number}>{value.printed}</span>
      <span className={styles.soft}>{t('until', { day: formatDay(value.cutoffDate) })}</span>
      {value.standing === 'putAside' && <span className={styles.soft}>{t('standing.putAside')}</span>}
    </>
  );
}
