import type { CycleRow, SectionRow } from '../ports/rows.js';

/** What is given out: a place of the outline to a department, what is asked and by when. */
export type GivenOut = Pick<
  SectionRow,
  'nodeKey' | 'position' | 'departmentId' | 'coDepartments' | 'startsParagraph' | 'dueOn' | 'requirement'
>;

/** A section at its beginning: nobody has confirmed it, nothing is written. */
export function newSection(cycle: CycleRow, given: GivenOut): Omit<SectionRow, 'id' | 'governmentId' | 'version'> {
  return {
    ...given,
    state: 'notAcknowledged',
    cycleId: cycle.id,
    removedAt: null,
    draft: null,
    draftVersion: 0,
    draftSavedBy: null,
    currentSubmissionId: null,
    standing: null,
    standingSubmissionId: null,
  };
}
