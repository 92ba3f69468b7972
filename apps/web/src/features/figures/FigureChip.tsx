import WarningFilled from '@ant-design/icons/WarningFilled';
import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format/dates.js';
import styles from './figures.module.css';
import { findValue, useLedger, type LedgerRow, type LedgerValue } from './use-ledger.js';

export interface FigureAttributes {
  readonly indicator: string;
  readonly valueVersion: string;
  readonly text: string;
}

function About({ row, value }: { readonly row: LedgerRow; readonly value: LedgerValue | null }) {
  const { t } = useTranslation('figures');
  const before = row.cells.find((cell) => cell.departmentId === value?.departmentId)?.lastYear;
  return (
    <>
      <div>{row.indicator.name}</div>
      {value ? (
        <>
          <div>{t('chip.from', { department: value.departmentName, printed: value.printed, year: value.year })}</div>
          <div>{t('cutoffIs', { day: formatDay(value.cutoffDate) })}</div>
          {before && before.id !== value.id && <div>{t('chip.lastYear', { printed: before.printed })}</div>}
          {value.standing !== 'stands' && <div>{t(`chip.${value.standing}`)}</div>}
        </>
      ) : (
        <div>{t('chip.notInSight')}</div>
      )}
      <div>{t('definitionIs', { definition: row.indicator.definition || t('noDefinition') })}</div>
    </>
  );
}

/** A figure from the ledger as it stands in a text: its words, and on asking whose count it is. */
export function FigureChip({ cycleId, reference }: { readonly cycleId: string; readonly reference: FigureAttributes }) {
  const { t } = useTranslation('figures');
  const { data: ledger } = useLedger(cycleId);
  const row = ledger?.rows.find((one) => one.indicator.id === reference.indicator);
  const value = row ? findValue(row, reference.valueVersion) : null;
  // A superseded value is in nobody's sight; another department's is in the sight of those who see the whole.
  const doubtful = row && (value ? value.standing !== 'stands' : (ledger?.wholeGovernment ?? false));
  const words = value && value.standing !== 'stands' ? t(`chip.${value.standing}`) : t('chip.notInSight');
  return (
    <Tooltip title={row ? <About row={row} value={value} /> : t('chip.loading')} trigger={['hover', 'focus', 'click']}>
      <span className={doubtful ? `${styles.chip} ${styles.doubtful}` : styles.chip} tabIndex={0}>
        {reference.text}
        {doubtful && (
          <>
            <WarningFilled aria-hidden />
            <span className="visually-hidden">{words}</span>
          </>
        )}
      </span>
    </Tooltip>
  );
}
