import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, hooks, type Schemas } from '../../api-client/client.js';

export type Ledger = Schemas['FigureLedger'];
export type LedgerRow = Schemas['LedgerRow'];
export type LedgerCell = Schemas['LedgerCell'];
export type LedgerValue = Schemas['LedgerValue'];
export type LedgerContest = Schemas['LedgerContest'];

const LEDGER = '/api/cycles/{id}/figures';

/** The ledger of a cycle; asked once for however many chips, tables and pickers a page shows. */
export function useLedger(cycleId: string) {
  return hooks.useQuery(
    'get',
    LEDGER,
    { params: { path: { id: cycleId } } },
    { enabled: cycleId !== '', staleTime: 30_000 },
  );
}

/** After anything was entered, chosen or defined: whatever shows it is asked anew. */
export function useLedgerRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    const stale = [LEDGER, '/api/indicators/{id}/figures', '/api/versions/{id}'];
    await Promise.all(stale.map((path) => client.invalidateQueries({ queryKey: ['get', path] })));
  };
}

export interface EnteredFigure {
  readonly indicatorId: string;
  readonly departmentId: string;
  readonly year: number;
  readonly value: string;
  readonly cutoffDate: string;
  readonly sectionId: string | null;
  /** The value that was seen and is to be replaced. */
  readonly supersedes: string | null;
  readonly reason: string;
}

/** 填报: keeps one value. When somebody else was first the ledger is asked anew, so that the newer value is in sight. */
export function useEnterFigure(cycleId: string, onKept: (kept: Schemas['FigureValueRow']) => void) {
  const refresh = useLedgerRefresh();
  return useMutation({
    mutationFn: async (body: EnteredFigure) => {
      const { data } = await api.POST(LEDGER, { params: { path: { id: cycleId } }, body });
      if (!data) throw new Error('an answer without the value that was kept');
      return data;
    },
    onSuccess: async (kept) => {
      await refresh();
      onKept(kept);
    },
    onError: () => refresh(),
  });
}

/** The department's current value of a year, as the ledger has it. */
export function currentValue(row: LedgerRow, departmentId: string, year: number, ledger: Ledger): LedgerValue | null {
  const cell = row.cells.find((one) => one.departmentId === departmentId);
  return (year === ledger.year ? cell?.thisYear : cell?.lastYear) ?? null;
}

/** A value by its id, wherever the ledger shows it. */
export function findValue(row: LedgerRow, valueId: string): LedgerValue | null {
  const shown = [
    ...row.cells.flatMap((cell) => [cell.thisYear, cell.lastYear]),
    ...row.contests.flatMap((contest) => contest.values),
  ];
  return shown.find((value) => value?.id === valueId) ?? null;
}

export const offers = (thing: { readonly actions: readonly { readonly key: string }[] }, key: string): boolean =>
  thing.actions.some((action) => action.key === key);

/** The day that is offered as 截止日: the end of the year, or today while the year still runs. */
export function usualCutoff(year: number, today: string): string {
  const end = `${year}-12-31`;
  return today && today < end ? today : end;
}
