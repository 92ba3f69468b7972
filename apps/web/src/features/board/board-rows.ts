import type { Schemas } from '../../api-client/client.js';
import { isFiltered, passes, type BoardFilter } from './board-filters.js';

type Board = Schemas['CycleBoard'];
type Section = Schemas['BoardSection'];

export interface BoardLine {
  readonly department: Board['departments'][number];
  /** Sections by place, in the order of the columns; mostly none or one. */
  readonly cells: readonly (readonly Section[])[];
}

export interface BoardTable {
  readonly nodes: Board['nodes'];
  readonly lines: readonly BoardLine[];
  /** Sections that the filter lets through. */
  readonly shown: number;
}

const NONE: readonly Section[] = [];

/** The most pressing first: it is what a cell with several shows. */
const pressing = (a: Section, b: Section): number => Number(b.late) - Number(a.late) || a.daysLeft - b.daysLeft;

/** Departments × places as the filter leaves them: without rows and columns in which nothing is left. */
export function tableOf(board: Board, filter: BoardFilter): BoardTable {
  const filtered = isFiltered(filter);
  const places = new Map<string, Map<string, Section[]>>();
  const used = new Set<string>();
  const named = new Set(board.departments.filter(({ name }) => name.includes(filter.department)).map(({ id }) => id));
  let shown = 0;
  for (const section of board.sections) {
    if (!named.has(section.departmentId) || !passes(section, filter)) continue;
    shown += 1;
    used.add(section.nodeKey);
    const row = places.get(section.departmentId) ?? new Map<string, Section[]>();
    places.set(section.departmentId, row);
    const cell = row.get(section.nodeKey) ?? [];
    row.set(section.nodeKey, [...cell, section].sort(pressing));
  }
  const nodes = filtered ? board.nodes.filter(({ key }) => used.has(key)) : board.nodes;
  const lines = board.departments.flatMap((department) => {
    const row = places.get(department.id);
    return row ? [{ department, cells: nodes.map(({ key }) => row.get(key) ?? NONE) }] : [];
  });
  return { nodes, lines, shown };
}
