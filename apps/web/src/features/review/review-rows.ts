import type { Schemas } from '../../api-client/client.js';

type Row = Schemas['ReviewRow'];

export const REVIEW_FILTERS = ['show', 'department', 'find'] as const;
type ReviewFilters = Readonly<Record<(typeof REVIEW_FILTERS)[number], string>>;

const DECIDED = ['adopted', 'adoptedPartially', 'declined'];

const SHOWS: Readonly<Record<string, (row: Row) => boolean>> = {
  waiting: (row) => row.waiting,
  comments: (row) => row.openComments > 0,
  suggestions: (row) => (row.pendingSuggestions ?? 0) > 0,
  returned: (row) => row.returns > 0,
  decided: (row) => DECIDED.includes(row.state),
  missing: (row) => row.submission === null,
};

/** The rows that the filters of the address leave, in the order of the report. */
export function chosenRows(rows: readonly Row[], { show, department, find }: ReviewFilters): Row[] {
  const shows = SHOWS[show] ?? (() => true);
  return rows.filter(
    (row) =>
      shows(row) &&
      (department === '' || row.departmentId === department) &&
      (find === '' || row.place.includes(find) || row.departmentName.includes(find)),
  );
}

/** The neighbours of a section among the chosen rows; a section that is not among them has all of them after it. */
export function neighbours(rows: readonly Row[], sectionId: string): { previous: Row | null; next: Row | null } {
  const at = rows.findIndex((row) => row.sectionId === sectionId);
  return { previous: rows[at - 1] ?? null, next: rows[at + 1] ?? null };
}
