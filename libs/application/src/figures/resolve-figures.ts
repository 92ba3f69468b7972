import { figureReferencesIn, withFigures, type FigureReference } from '@chancery/documents';
import type { SectionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { figureBook, resolveReference } from './figure-book.js';

/**
 * The sections as they are merged: each figure reference prints the value that stands. Where nobody has chosen yet
 * the text keeps its own value, and the version tells of it (figureConflictsOf).
 */
export async function resolveFigures(tx: Tx, sections: readonly SectionRow[]): Promise<SectionRow[]> {
  const book = figureBook(tx);
  const merged: SectionRow[] = [];
  for (const section of sections) {
    const { standing } = section;
    const resolved = new Map<FigureReference, FigureReference>();
    for (const reference of standing ? figureReferencesIn(standing) : []) {
      const found = resolveReference(await book(reference.indicator), reference);
      if (found.kind === 'stands') resolved.set(reference, found.reference);
    }
    merged.push(
      standing && resolved.size > 0
        ? { ...section, standing: withFigures(standing, (reference) => resolved.get(reference) ?? reference) }
        : section,
    );
  }
  return merged;
}
