import type { PastReportRow } from '../ports/past-report-rows.js';
import type { CycleRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { originOfPastReport } from '../past-reports/last-year-of-past-report.js';
import type { LastYearOrigin } from './last-year-views.js';

/** Last year's report: a cycle of this system, or an imported one. */
export type LastYearSource =
  | { readonly kind: 'cycle'; readonly cycle: CycleRow }
  | { readonly kind: 'pastReport'; readonly report: PastReportRow };

const ofCycle = (cycle: CycleRow | null | undefined): LastYearSource | null =>
  cycle ? { kind: 'cycle', cycle } : null;

/** What this cycle began from, else the cycle of the same report a year before; null for a first year. */
export async function lastYearOf(tx: Tx, cycle: CycleRow): Promise<LastYearSource | null> {
  if (cycle.fromCycleId) return ofCycle(await tx.cycles.get(cycle.fromCycleId));
  if (cycle.pastReportId) {
    const report = await tx.pastReports.get(cycle.pastReportId);
    return report ? { kind: 'pastReport', report } : null;
  }
  const [before] = await tx.cycles.list({ reportType: cycle.reportType, year: cycle.year - 1 });
  return ofCycle(before);
}

export function originOf(source: LastYearSource): LastYearOrigin {
  if (source.kind === 'pastReport') return originOfPastReport(source.report);
  const { year, title } = source.cycle;
  return { kind: 'cycle', year, title, verified: true };
}
