import { printFigure } from '@chancery/domain';
import { figureReferencesIn, walkOutline, type FigureReference } from '@chancery/documents';
import type { FigureValueRow } from '../ports/figure-rows.js';
import type { VersionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { figureBook, resolveReference, type FigurePage } from './figure-book.js';

/** A value that could stand, or that stands now. */
export interface FigureCandidate {
  readonly valueId: string;
  readonly departmentName: string;
  readonly printed: string;
  readonly cutoffDate: string;
}

/** A figure of a version on which the ledger does not agree with the text. */
export interface FigureConflict {
  /** `unchosen`: values differ and nobody has chosen; `changed`: another value stands now; `unknown`: not in the ledger. */
  readonly kind: 'unchosen' | 'changed' | 'unknown';
  readonly indicatorId: string;
  readonly indicatorName: string;
  readonly year: number | null;
  /** As it stands in the version. */
  readonly printed: string;
  readonly nodeKey: string;
  readonly sectionId: string;
  readonly departmentName: string;
  /** The values that differ; or the one that stands now. */
  readonly candidates: readonly FigureCandidate[];
  /** The same in a sentence, with what to do. */
  readonly message: string;
}

interface Place {
  readonly nodeKey: string;
  readonly sectionId: string;
  readonly departmentName: string;
}

function messageOf({ kind, indicatorName, printed, candidates }: Omit<FigureConflict, 'message'>): string {
  const values = candidates.map((c) => `${c.departmentName}${c.printed}`).join('、');
  switch (kind) {
    case 'unchosen':
      return `“${indicatorName}”数据不一致(${values}),尚未选定。请在数据台账中选定一个并说明理由。`;
    case 'changed':
      return `“${indicatorName}”文中为“${printed}”,台账现为“${candidates[0]?.printed ?? ''}”。请重新汇总。`;
    case 'unknown':
      return `文中引用的数据“${printed}”不在数据台账中。请改写该处,从台账中重新选取。`;
  }
}

function conflictOf(
  page: FigurePage | null,
  reference: FigureReference,
  place: Place,
  nameOf: (departmentId: string) => string,
): FigureConflict | null {
  const found = resolveReference(page, reference);
  if (found.kind === 'stands' && found.reference.text === reference.text) return null;
  const values = found.kind === 'stands' ? [found.value] : found.kind === 'conflict' ? found.values : [];
  const candidateOf = (value: FigureValueRow): FigureCandidate => ({
    valueId: value.id,
    departmentName: nameOf(value.departmentId),
    printed: (page && printFigure(page.indicator, value.value)) ?? value.value,
    cutoffDate: value.cutoffDate,
  });
  const conflict = {
    kind: ({ stands: 'changed', conflict: 'unchosen', unknown: 'unknown' } as const)[found.kind],
    indicatorId: reference.indicator,
    indicatorName: page?.indicator.name ?? '',
    year: values[0]?.year ?? null,
    printed: reference.text,
    ...place,
    candidates: values.map(candidateOf),
  };
  return { ...conflict, message: messageOf(conflict) };
}

/**
 * Figures of a version that cannot be sent as they stand. Asked of the ledger each time: a value entered or chosen
 * after merging counts. A text that is signed off is what it is, whatever the ledger says later.
 */
export async function figureConflictsOf(tx: Tx, version: VersionRow): Promise<FigureConflict[]> {
  if (version.state !== 'frozen' && version.state !== 'inApproval') return [];
  const book = figureBook(tx);
  const names = new Map((await tx.departments.list({})).map((d) => [d.id, d.name]));
  const nameOf = (id: string) => names.get(id) ?? '';
  const conflicts: FigureConflict[] = [];
  for (const node of walkOutline(version.model.nodes)) {
    for (const { sectionId, departmentId, content } of node.fragments) {
      const place = { nodeKey: node.key, sectionId, departmentName: nameOf(departmentId) };
      for (const reference of content ? figureReferencesIn(content) : []) {
        const conflict = conflictOf(await book(reference.indicator), reference, place, nameOf);
        if (conflict) conflicts.push(conflict);
      }
    }
  }
  return conflicts;
}
