import type { SectionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** What a section says has changed since the cycle's live version was frozen: the version says so from now on. */
export async function markVersionStale(tx: Tx, section: SectionRow): Promise<void> {
  const versions = await tx.versions.list({ cycleId: section.cycleId });
  const live = versions.find((v) => v.state === 'frozen' || v.state === 'inApproval');
  if (!live || live.staleSections.includes(section.id)) return;
  await tx.versions.change(live, { staleSections: [...live.staleSections, section.id] });
  tx.audit({
    action: 'version.becomeStale',
    objectType: 'version',
    objectId: live.id,
    after: { section: section.id },
  });
}
