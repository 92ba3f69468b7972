import { useTranslation } from 'react-i18next';
import styles from './figures.module.css';
import { LedgerRows, type LedgerActs } from './LedgerRows.js';
import type { Ledger, LedgerRow } from './use-ledger.js';

/** 指标 × 部门, last year and this year side by side. */
export function LedgerTable({
  ledger,
  rows,
  departmentId,
  acts,
}: {
  readonly ledger: Ledger;
  readonly rows: readonly LedgerRow[];
  /** Only this department's lines; empty: all. */
  readonly departmentId: string;
  readonly acts: LedgerActs;
}) {
  const { t } = useTranslation('figures');
  const columns = [
    t('indicator'),
    t('department'),
    t('yearOf', { year: ledger.year - 1 }),
    t('yearOf', { year: ledger.year }),
    t('growth'),
    t('whereUsed'),
  ];
  return (
    <div className={styles.scroll} role="region" aria-label={t('tableLabel')} tabIndex={0}>
      <table className={`${styles.table} ${styles.ledger}`}>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <LedgerRows
            key={row.indicator.id}
            row={row}
            cells={row.cells.filter((cell) => departmentId === '' || cell.departmentId === departmentId)}
            year={ledger.year}
            withSum={ledger.wholeGovernment && departmentId === ''}
            acts={acts}
          />
        ))}
      </table>
    </div>
  );
}
