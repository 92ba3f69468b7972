import WarningFilled from '@ant-design/icons/WarningFilled';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './figures.module.css';
import { offers, type LedgerCell, type LedgerContest, type LedgerRow } from './use-ledger.js';
import { ValueCell } from './ValueCell.js';
import { WhereUsed } from './WhereUsed.js';

/** What a person starts from a line of the ledger. */
export interface LedgerActs {
  readonly enter: (row: LedgerRow, departmentId: string | null) => void;
  readonly choose: (row: LedgerRow, contest: LedgerContest) => void;
  readonly change: (row: LedgerRow) => void;
  readonly retire: (row: LedgerRow) => void;
  readonly restore: (row: LedgerRow) => void;
  readonly history: (row: LedgerRow) => void;
}

function Contest({ row, contest, acts }: { row: LedgerRow; contest: LedgerContest; acts: LedgerActs }) {
  const { t } = useTranslation('figures');
  const open = contest.state === 'conflict';
  return (
    <div className={styles.contest}>
      {open ? (
        <span className={styles.warning}>
          <WarningFilled aria-hidden />
          {t('conflict', { year: contest.year })}
        </span>
      ) : (
        contest.choice && (
          <span className={styles.soft}>
            {t('alreadyChosen', {
              printed: contest.choice.printed,
              department: contest.choice.departmentName,
              by: contest.choice.chosenBy,
              reason: contest.choice.reason,
            })}
          </span>
        )
      )}
      {offers(row, 'figure.choose') && (
        <Button
          size="small"
          type={open ? 'primary' : 'default'}
          onClick={() => acts.choose(row, contest)}
          aria-label={t(open ? 'chooseFor' : 'chooseAgainFor', { name: row.indicator.name, year: contest.year })}
        >
          {t(open ? 'choose' : 'chooseAgain')}
        </Button>
      )}
    </div>
  );
}

function IndicatorHead({ row, span, acts }: { row: LedgerRow; span: number; acts: LedgerActs }) {
  const { t } = useTranslation('figures');
  const { indicator } = row;
  const act = (label: string, onClick: () => void) => (
    <Button size="small" onClick={onClick} aria-label={t('actOn', { act: t(label), name: indicator.name })}>
      {t(label)}
    </Button>
  );
  return (
    <th scope="rowgroup" rowSpan={span} className={styles.indicator}>
      <span className={styles.name}>{indicator.name}</span>
      <span className={styles.soft}>
        {indicator.code} {t(`scope.${indicator.scope}`)}
        {indicator.state !== 'active' && <b> {indicator.stateLabel}</b>}
      </span>
      <span className={styles.soft}>
        {t('definitionIs', { definition: indicator.definition || t('noDefinition') })}
      </span>
      {row.contests.map((contest) => (
        <Contest key={`${contest.year} ${contest.cutoffDate}`} row={row} contest={contest} acts={acts} />
      ))}
      {row.thisYear.cutoffsDiffer && <span className={styles.warning}>{t('cutoffsDiffer')}</span>}
      <div className={styles.buttons}>
        {act('history', () => acts.history(row))}
        {offers(row, 'figure.enter') && act('enterForOther', () => acts.enter(row, null))}
        {offers(row, 'indicator.change') &&
          act(indicator.state === 'proposed' ? 'confirmIndicator' : 'change', () => acts.change(row))}
        {offers(row, 'indicator.retire') && act('retire', () => acts.retire(row))}
        {offers(row, 'indicator.restore') && act('restore', () => acts.restore(row))}
      </div>
    </th>
  );
}

function CellRow({ row, cell, year, acts }: { row: LedgerRow; cell: LedgerCell; year: number; acts: LedgerActs }) {
  const { t } = useTranslation('figures');
  const label = cell.thisYear ? 'correct' : 'enter';
  return (
    <>
      <th scope="row">{cell.departmentName}</th>
      <td data-label={t('yearOf', { year: year - 1 })}>
        <ValueCell value={cell.lastYear} />
      </td>
      <td data-label={t('yearOf', { year })}>
        <ValueCell value={cell.thisYear} />
        {offers(cell, 'figure.enter') && (
          <Button
            size="small"
            onClick={() => acts.enter(row, cell.departmentId)}
            aria-label={t('enterFor', { act: t(label), name: row.indicator.name, department: cell.departmentName })}
          >
            {t(label)}
          </Button>
        )}
      </td>
      <td className={styles.number} data-label={t('growth')}>
        {cell.growth}
      </td>
    </>
  );
}

/** The lines of one indicator: a line for each department, and the government's own where it sees the whole. */
export function LedgerRows({
  row,
  cells,
  year,
  withSum,
  acts,
}: {
  readonly row: LedgerRow;
  readonly cells: readonly LedgerCell[];
  readonly year: number;
  readonly withSum: boolean;
  readonly acts: LedgerActs;
}) {
  const { t } = useTranslation('figures');
  const span = Math.max(1, cells.length) + (withSum ? 1 : 0);
  const used = (
    <td rowSpan={span} data-label={t('whereUsed')}>
      <WhereUsed uses={row.uses} />
    </td>
  );
  const [first, ...others] = cells;
  return (
    <tbody>
      <tr className={row.conflict ? styles.conflict : undefined}>
        <IndicatorHead row={row} span={span} acts={acts} />
        {first ? <CellRow row={row} cell={first} year={year} acts={acts} /> : <td colSpan={4}>{t('nobodyEntered')}</td>}
        {used}
      </tr>
      {others.map((cell) => (
        <tr key={cell.departmentId} className={row.conflict ? styles.conflict : undefined}>
          <CellRow row={row} cell={cell} year={year} acts={acts} />
        </tr>
      ))}
      {withSum && (
        <tr className={styles.sum}>
          <th scope="row">{t(row.indicator.scope === 'department' ? 'sum' : 'standsFor')}</th>
          <td className={styles.number} data-label={t('yearOf', { year: year - 1 })}>
            {row.lastYear.printed ?? t('missing')}
          </td>
          <td className={styles.number} data-label={t('yearOf', { year })}>
            {row.thisYear.printed ?? t(row.conflict ? 'undecided' : 'missing')}
          </td>
          <td className={styles.number} data-label={t('growth')}>
            {row.growth}
          </td>
        </tr>
      )}
    </tbody>
  );
}
