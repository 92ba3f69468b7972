import type { LedgerValue } from '@chancery/proofreading';
import type { FigurePage } from '../figures/figure-book.js';
import { cellOf, sumOf } from '../figures/ledger-parts.js';
import { allPages } from '../figures/read-ledger.js';
import type { Tx } from '../ports/unit-of-work.js';

function ofGovernment(page: FigurePage, year: number): LedgerValue {
  const { indicator, values } = page;
  const parts = indicator.scope === 'department' ? values.filter((v) => v.year === year).map((v) => v.value) : [];
  return {
    indicator: indicator.name,
    unit: indicator.unit,
    value: sumOf(page, year).value,
    lastYear: sumOf(page, year - 1).value,
    parts,
  };
}

function ofDepartment(page: FigurePage, year: number, departmentId: string): LedgerValue {
  const { thisYear, lastYear } = cellOf(page, departmentId, year, () => '');
  const { name, unit } = page.indicator;
  return { indicator: name, unit, value: thisYear?.value ?? null, lastYear: lastYear?.value ?? null };
}

/**
 * The ledger as the proofreader needs it.
 * @param departmentId Only this department's values, for people who see no others; null: the government's.
 */
export async function ledgerValues(tx: Tx, year: number, departmentId: string | null): Promise<LedgerValue[]> {
  const pages = (await allPages(tx)).filter(({ indicator }) => indicator.state === 'active');
  return pages
    .map((page) => (departmentId === null ? ofGovernment(page, year) : ofDepartment(page, year, departmentId)))
    .filter(({ value, lastYear }) => value !== null || lastYear !== null);
}
