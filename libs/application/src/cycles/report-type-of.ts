import type { Tx } from '../ports/unit-of-work.js';
import type { ReportType, ReportTypes } from './report-types.js';

/** The type that a new cycle takes under a key: the government's own where there is one, else the bundled one. */
export async function reportTypeOf(tx: Tx, bundled: ReportTypes, key: string): Promise<ReportType | null> {
  const [own] = await tx.reportTypes.list({ key, state: 'active' });
  return own ?? bundled.get(key);
}
