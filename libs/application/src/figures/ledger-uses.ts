import { figureReferencesIn, walkOutline, type FigureReference, type FragmentDoc } from '@chancery/documents';
import type { CycleRow, SectionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { resolveReference, type FigureBook } from './figure-book.js';
import type { NameOf } from './ledger-parts.js';
import type { LedgerSight } from './ledger-sight.js';
import type { LedgerUse } from './ledger-views.js';

type Place = Omit<LedgerUse, 'printed' | 'valueId' | 'upToDate'>;

/** The text of a section as its reader has it: what stands, else what was sent; the own department's draft before both. */
async function textOf(tx: Tx, section: SectionRow, own: boolean): Promise<FragmentDoc | null> {
  if (own && section.draft) return section.draft;
  if (section.standing) return section.standing;
  const sent = section.currentSubmissionId ? await tx.submissions.get(section.currentSubmissionId) : null;
  return sent?.content ?? null;
}

/** Where each indicator is used in a cycle: the sections' texts, and the version that is on its way. */
export async function ledgerUses(
  tx: Tx,
  cycle: CycleRow,
  book: FigureBook,
  sight: LedgerSight,
  nameOf: NameOf,
): Promise<Map<string, LedgerUse[]>> {
  const uses = new Map<string, LedgerUse[]>();
  const headings = new Map([...walkOutline(cycle.outline.nodes)].map((node) => [node.key, node.heading]));
  const note = async (doc: FragmentDoc, place: Place): Promise<void> => {
    for (const reference of figureReferencesIn(doc)) {
      uses.set(reference.indicator, [...(uses.get(reference.indicator) ?? []), await useOf(book, reference, place)]);
    }
  };
  for (const section of await tx.sections.list({ cycleId: cycle.id })) {
    if (!sight.sees(section.departmentId)) continue;
    const text = await textOf(tx, section, sight.own.has(section.departmentId));
    const { id, nodeKey } = section;
    const label = headings.get(nodeKey) || nodeKey;
    if (text) await note(text, { kind: 'section', id, label, nodeKey, departmentName: nameOf(section.departmentId) });
  }
  const live = (await tx.versions.list({ cycleId: cycle.id })).findLast(
    (v) => v.state !== 'superseded' && v.state !== 'returned',
  );
  if (!live || !sight.wholeGovernment) return uses;
  for (const node of walkOutline(live.model.nodes)) {
    for (const { content, departmentId } of node.fragments) {
      const label = `第${live.seq}稿`;
      const place = { id: live.id, label, nodeKey: node.key, departmentName: nameOf(departmentId) };
      if (content) await note(content, { kind: 'version', ...place });
    }
  }
  return uses;
}

async function useOf(book: FigureBook, reference: FigureReference, place: Place): Promise<LedgerUse> {
  const found = resolveReference(await book(reference.indicator), reference);
  return {
    ...place,
    printed: reference.text,
    valueId: reference.valueVersion,
    upToDate: found.kind === 'stands' && found.reference.text === reference.text,
  };
}
