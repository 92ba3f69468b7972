import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from './figures.module.css';
import type { LedgerRow } from './use-ledger.js';

/** The texts that refer to an indicator, each with a way there; those that print an old number say so. */
export function WhereUsed({ uses }: { readonly uses: LedgerRow['uses'] }) {
  const { t } = useTranslation('figures');
  if (uses.length === 0) return <span className={styles.soft}>{t('nowhere')}</span>;
  return (
    <ul className={styles.uses}>
      {uses.map((use, i) => (
        <li key={`${use.id} ${i}`}>
          <Link to={use.kind === 'section' ? `/sections/${use.id}` : `/versions/${use.id}`}>
            {use.label}
            {use.departmentName && t('ofDepartment', { name: use.departmentName })}
          </Link>{' '}
          {t('printedThere', { printed: use.printed })}
          {!use.upToDate && <span className={styles.warning}>{t('notUpToDate')}</span>}
        </li>
      ))}
    </ul>
  );
}
