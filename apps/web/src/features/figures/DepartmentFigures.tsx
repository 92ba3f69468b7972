import { figureGrowth, printFigure } from '@chancery/domain';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { useToast } from '../../shared/ui/Toasts.js';
import styles from './figures.module.css';
import { ProposeDialog } from './ProposeDialog.js';
import {
  offers,
  useEnterFigure,
  useLedger,
  usualCutoff,
  type Ledger,
  type LedgerCell,
  type LedgerRow,
} from './use-ledger.js';
import { ValueCell } from './ValueCell.js';

/** One indicator of the department: last year for comparison, this year to be entered or corrected. */
function Entry({
  ledger,
  row,
  cell,
  sectionId,
}: {
  readonly ledger: Ledger;
  readonly row: LedgerRow;
  readonly cell: LedgerCell;
  readonly sectionId: string | null;
}) {
  const { t } = useTranslation('figures');
  const toast = useToast();
  const [value, setValue] = useState(cell.thisYear?.value ?? '');
  const [cutoffDate, setCutoff] = useState(cell.thisYear?.cutoffDate ?? usualCutoff(ledger.year, ledger.today));
  const enter = useEnterFigure(ledger.cycleId, () => toast(t('entered')));
  const { indicator } = row;
  const { thisYear, lastYear, departmentId } = cell;
  const changed = value.trim() !== (thisYear?.value ?? '') || cutoffDate !== (thisYear?.cutoffDate ?? cutoffDate);
  const printed = printFigure(indicator, value);
  const growth = figureGrowth(indicator, value, lastYear?.value ?? null);
  return (
    <section className={styles.entry} aria-label={indicator.name}>
      <h3>{indicator.name}</h3>
      <span className={styles.soft}>
        {t('definitionIs', { definition: indicator.definition || t('noDefinition') })}
      </span>
      <div>
        {t('lastYearWas', { year: ledger.year - 1 })} <ValueCell value={lastYear} />
      </div>
      {thisYear && thisYear.standing !== 'stands' && (
        <span className={styles.warning}>{t(`chip.${thisYear.standing}`)}</span>
      )}
      {offers(cell, 'figure.enter') ? (
        <div className={styles.entryFields}>
          <label>
            <span>{t('yearOf', { year: ledger.year })}</span>
            <Input
              inputMode="decimal"
              maxLength={30}
              value={value}
              suffix={indicator.unit}
              autoComplete="off"
              onChange={({ target }) => setValue(target.value)}
              style={{ width: 170 }}
            />
          </label>
          <label>
            <span>{t('cutoff')}</span>
            <Input
              type="date"
              max={ledger.today}
              value={cutoffDate}
              onChange={({ target }) => setCutoff(target.value)}
              style={{ width: 160 }}
            />
          </label>
          <Button
            type="primary"
            disabled={value.trim() === '' || !changed}
            loading={enter.isPending}
            aria-label={t('enterFor', {
              act: t(thisYear ? 'correct' : 'enter'),
              name: indicator.name,
              department: cell.departmentName,
            })}
            onClick={() =>
              enter.mutate({
                ...{ indicatorId: indicator.id, departmentId, year: ledger.year, value, cutoffDate, sectionId },
                ...{ supersedes: thisYear?.id ?? null, reason: '' },
              })
            }
          >
            {t(thisYear ? 'correct' : 'enter')}
          </Button>
        </div>
      ) : (
        <ValueCell value={thisYear} />
      )}
      {changed && printed && (
        <span className={styles.soft}>
          {t('printedAs', { printed })}
          {growth && lastYear && t('growthIs', { growth, before: lastYear.printed })}
        </span>
      )}
      {enter.error && <ProblemAlert error={enter.error} />}
    </section>
  );
}

function Entries({
  ledger,
  departmentId,
  sectionId,
}: {
  readonly ledger: Ledger;
  readonly departmentId: string;
  readonly sectionId: string | null;
}) {
  const { t } = useTranslation('figures');
  const [added, setAdded] = useState<readonly string[]>([]);
  const [proposing, setProposing] = useState(false);
  const all = ledger.rows.flatMap((row) => {
    const cell = row.cells.find((one) => one.departmentId === departmentId);
    return cell ? [{ row, cell }] : [];
  });
  const expected = all.filter(
    ({ row, cell }) =>
      row.indicator.owners.includes(departmentId) ||
      added.includes(row.indicator.id) ||
      cell.thisYear !== null ||
      cell.lastYear !== null,
  );
  const others = all.filter((one) => !expected.includes(one) && offers(one.cell, 'figure.enter'));
  return (
    <>
      {expected.length === 0 && <EmptyState title={t('nothingExpected')} />}
      {expected.map(({ row, cell }) => (
        // A value that came from elsewhere starts the fields anew.
        <Entry
          key={`${row.indicator.id} ${cell.thisYear?.id ?? ''}`}
          ledger={ledger}
          row={row}
          cell={cell}
          sectionId={sectionId}
        />
      ))}
      <div className={styles.buttons} style={{ marginTop: 12 }}>
        {others.length > 0 && (
          <Select<string>
            aria-label={t('addIndicator')}
            placeholder={t('addIndicator')}
            value={null}
            showSearch={{ optionFilterProp: 'label' }}
            style={{ width: 220 }}
            options={others.map(({ row }) => ({ value: row.indicator.id, label: row.indicator.name }))}
            onChange={(id) => setAdded((before) => [...before, id])}
          />
        )}
        {offers(ledger, 'figure.propose') && <Button onClick={() => setProposing(true)}>{t('proposeTitle')}</Button>}
      </div>
      {proposing && <ProposeDialog ledger={ledger} departmentId={departmentId} onClose={() => setProposing(false)} />}
    </>
  );
}

/** 本部门数据: the liaison's small panel, beside the text. */
export function DepartmentFigures({
  cycleId,
  departmentId,
  sectionId = null,
}: {
  readonly cycleId: string;
  readonly departmentId: string;
  readonly sectionId?: string | null;
}) {
  const { t } = useTranslation('figures');
  const query = useLedger(cycleId);
  return (
    <section aria-label={t('departmentFigures')}>
      <h2>{t('departmentFigures')}</h2>
      <Loaded query={query}>
        {(ledger) => <Entries ledger={ledger} departmentId={departmentId} sectionId={sectionId} />}
      </Loaded>
    </section>
  );
}
