import type { LedgerRow } from './use-ledger.js';

/** What the ledger can be narrowed to; kept in the address. */
export const SHOWN = ['conflict', 'missing', 'used', 'proposed'] as const;
type Shown = (typeof SHOWN)[number];

const IS: Readonly<Record<Shown, (row: LedgerRow) => boolean>> = {
  conflict: (row) => row.conflict,
  missing: (row) => row.cells.length === 0 || row.cells.some((cell) => cell.thisYear === null),
  used: (row) => row.uses.length > 0,
  proposed: (row) => row.indicator.state === 'proposed',
};

export interface LedgerFilter {
  readonly q: string;
  readonly department: string;
  readonly show: string;
}

/** Rows that fit the filters; conflicts come first, because they stop 送签. */
export function shownRows(rows: readonly LedgerRow[], { q, department, show }: LedgerFilter): LedgerRow[] {
  const looked = q.trim().toLowerCase();
  const fits = ({ indicator, cells }: LedgerRow): boolean =>
    `${indicator.code} ${indicator.name} ${indicator.definition}`.toLowerCase().includes(looked) &&
    (department === '' || cells.some((cell) => cell.departmentId === department));
  const narrowed = rows.filter((row) => fits(row) && (IS[show as Shown]?.(row) ?? true));
  return [...narrowed.filter((row) => row.conflict), ...narrowed.filter((row) => !row.conflict)];
}
