import type { SectionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** Sections of cycles that have not been issued: what a department still has to do with. */
export async function openSections(tx: Tx, departmentIds: readonly string[]): Promise<SectionRow[]> {
  const open = new Set((await tx.cycles.list({})).filter((c) => c.state !== 'issued').map((c) => c.id));
  const found: SectionRow[] = [];
  for (const departmentId of new Set(departmentIds)) {
    found.push(...(await tx.sections.list({ departmentId })).filter((s) => open.has(s.cycleId)));
  }
  return found;
}
