import type { Schemas } from '../../api-client/client.js';

type Section = Schemas['BoardSection'];

/** Kept in the address. `section` is the one whose panel is open. */
export const FILTER_NAMES = ['state', 'mark', 'department', 'section'] as const;
/** Links from desk and mail: `?late=1`, `?twice=1`. */
export const SHORT_MARKS = ['late', 'twice'] as const;

export const MARKS = ['late', 'soon', 'twice', 'nil', 'extension'] as const;
export type Mark = (typeof MARKS)[number];

const HAS: Readonly<Record<Mark, (section: Section) => boolean>> = {
  late: (section) => section.late,
  soon: (section) => section.dueSoon,
  twice: (section) => section.returnedTwice,
  nil: (section) => section.nil,
  extension: (section) => section.extensionOpen,
};

export interface BoardFilter {
  readonly state: string;
  readonly mark: string;
  readonly department: string;
}

export const isFiltered = ({ state, mark, department }: BoardFilter): boolean => Boolean(state || mark || department);

/** Whether the filter lets a section through; the department's name is looked at by its row. */
export function passes(section: Section, { state, mark }: BoardFilter): boolean {
  if (state && section.state !== state) return false;
  return !mark || (HAS[mark as Mark]?.(section) ?? true);
}
