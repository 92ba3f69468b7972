import WarningFilled from '@ant-design/icons/WarningFilled';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { api } from '../../api-client/client.js';
import { CycleTabs } from '../../shared/cycle/CycleTabs.js';
import { useUrlFilters } from '../../shared/browser/use-url-filters.js';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { useToast } from '../../shared/ui/Toasts.js';
import { ChooseDialog } from './ChooseDialog.js';
import { EnterFigureDialog } from './EnterFigureDialog.js';
import { HistoryDialog } from './HistoryDialog.js';
import { IndicatorDialog } from './IndicatorDialog.js';
import { shownRows } from './ledger-filters.js';
import { LedgerFilters } from './LedgerFilters.js';
import type { LedgerActs } from './LedgerRows.js';
import { LedgerTable } from './LedgerTable.js';
import { ProposeDialog } from './ProposeDialog.js';
import { RetireDialog } from './RetireDialog.js';
import { offers, useLedger, useLedgerRefresh, type Ledger } from './use-ledger.js';

/** Which dialog is open, by ids: what it shows is always what the ledger has now. */
type Open =
  | { readonly kind: 'define' }
  | { readonly kind: 'propose' }
  | { readonly kind: 'change' | 'retire' | 'history'; readonly indicatorId: string }
  | { readonly kind: 'enter'; readonly indicatorId: string; readonly departmentId: string | null }
  | {
      readonly kind: 'choose';
      readonly indicatorId: string;
      readonly year: number;
      readonly cutoffDate: string;
    };

function OpenDialog({
  open,
  ledger,
  onClose,
}: {
  readonly open: Open;
  readonly ledger: Ledger;
  readonly onClose: () => void;
}) {
  if (open.kind === 'define') return <IndicatorDialog ledger={ledger} row={null} onClose={onClose} />;
  if (open.kind === 'propose') {
    return <ProposeDialog ledger={ledger} departmentId={ledger.departments[0]?.id ?? ''} onClose={onClose} />;
  }
  const row = ledger.rows.find((one) => one.indicator.id === open.indicatorId);
  if (!row) return null;
  switch (open.kind) {
    case 'change':
      return <IndicatorDialog ledger={ledger} row={row} onClose={onClose} />;
    case 'retire':
      return <RetireDialog row={row} onClose={onClose} />;
    case 'history':
      return <HistoryDialog row={row} onClose={onClose} />;
    case 'enter':
      return <EnterFigureDialog ledger={ledger} row={row} departmentId={open.departmentId} onClose={onClose} />;
    case 'choose': {
      const contest = row.contests.find((one) => one.year === open.year && one.cutoffDate === open.cutoffDate);
      return contest ? <ChooseDialog ledger={ledger} row={row} contest={contest} onClose={onClose} /> : null;
    }
  }
}

function LedgerView({ ledger }: { readonly ledger: Ledger }) {
  const { t } = useTranslation('figures');
  const toast = useToast();
  const refresh = useLedgerRefresh();
  const [filter, setFilter] = useUrlFilters(['q', 'department', 'show']);
  const [open, setOpen] = useState<Open | null>(null);
  const restore = useMutation({
    mutationFn: (id: string) => api.POST('/api/indicators/{id}/restoration', { params: { path: { id } } }),
    onSuccess: async () => {
      await refresh();
      toast(t('restored'));
    },
  });
  const acts: LedgerActs = {
    enter: ({ indicator }, departmentId) => setOpen({ kind: 'enter', indicatorId: indicator.id, departmentId }),
    choose: ({ indicator }, { year, cutoffDate }) =>
      setOpen({ kind: 'choose', indicatorId: indicator.id, year, cutoffDate }),
    change: ({ indicator }) => setOpen({ kind: 'change', indicatorId: indicator.id }),
    retire: ({ indicator }) => setOpen({ kind: 'retire', indicatorId: indicator.id }),
    restore: ({ indicator }) => restore.mutate(indicator.id),
    history: ({ indicator }) => setOpen({ kind: 'history', indicatorId: indicator.id }),
  };
  const rows = shownRows(ledger.rows, filter);
  const conflicts = ledger.rows.filter((row) => row.conflict).length;
  const actions = (
    <>
      {offers(ledger, 'indicator.define') && (
        <Button type="primary" onClick={() => setOpen({ kind: 'define' })}>
          {t('defineIndicator')}
        </Button>
      )}
      {offers(ledger, 'figure.propose') && (
        <Button onClick={() => setOpen({ kind: 'propose' })}>{t('proposeTitle')}</Button>
      )}
    </>
  );
  return (
    <>
      <PageHeader
        title={t('title', { year: ledger.year })}
        hint={ledger.cycleTitle}
        above={<CycleTabs cycleId={ledger.cycleId} />}
        actions={actions}
      />
      {conflicts > 0 && (
        <Alert
          type="error"
          showIcon
          icon={<WarningFilled aria-hidden />}
          title={t('conflictsStop', { count: conflicts })}
          action={
            <Button size="small" onClick={() => setFilter({ show: 'conflict', q: '', department: '' })}>
              {t('showConflicts')}
            </Button>
          }
          style={{ marginBottom: 12 }}
        />
      )}
      {restore.error && <ProblemAlert error={restore.error} />}
      {ledger.rows.length === 0 ? (
        <EmptyState title={t('nothing')} hint={t('nothingHint')} />
      ) : (
        <>
          <LedgerFilters ledger={ledger} filter={filter} onChange={setFilter} />
          {rows.length === 0 ? (
            <EmptyState
              title={t('noneFits')}
              action={
                <Button onClick={() => setFilter({ q: '', department: '', show: '' })}>{t('clearFilters')}</Button>
              }
            />
          ) : (
            <LedgerTable ledger={ledger} rows={rows} departmentId={filter.department} acts={acts} />
          )}
        </>
      )}
      {open && <OpenDialog open={open} ledger={ledger} onClose={() => setOpen(null)} />}
    </>
  );
}

/** 数据台账 of a cycle. */
export default function FiguresPage() {
  const { id = '' } = useParams();
  return <Loaded query={useLedger(id)}>{(ledger) => <LedgerView ledger={ledger} />}</Loaded>;
}
