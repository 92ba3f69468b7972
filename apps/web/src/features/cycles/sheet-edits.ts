import type { Schemas } from '../../api-client/client.js';
import { sameContent } from '../../shared/same-content.js';

export type SheetView = Schemas['SheetView'];
export type SheetRow = Schemas['SheetRow'];

/** What an editor may change of a line. */
export interface LineFields {
  position: number;
  coDepartments: readonly string[];
  startsParagraph: boolean;
  dueOn: string;
  requirement: string;
}

/** A line given out in this page and not saved yet. */
interface AddedLine extends LineFields {
  readonly key: string;
  readonly nodeKey: string;
  readonly departmentId: string;
}

/** Everything that was changed and not saved; the saved sheet stays as the API told it. */
export interface SheetEdits {
  readonly added: readonly AddedLine[];
  readonly changed: Readonly<Record<string, Partial<LineFields>>>;
  readonly removed: readonly string[];
}

export const NO_EDITS: SheetEdits = { added: [], changed: {}, removed: [] };

/** A line as it stands on the page: saved fields with what was changed over them. */
export interface SheetLine extends LineFields {
  /** The section's id, or the key of a line that has none yet. */
  readonly key: string;
  readonly nodeKey: string;
  readonly departmentId: string;
  readonly departmentName: string;
  readonly stateLabel: string;
  readonly begun: boolean;
  readonly removable: boolean;
  readonly status: 'saved' | 'added' | 'changed' | 'removed';
}

function savedLine(row: SheetRow, edits: SheetEdits): SheetLine {
  const changes = edits.changed[row.id];
  const status = edits.removed.includes(row.id) ? 'removed' : changes ? 'changed' : 'saved';
  return { ...row, ...changes, key: row.id, status };
}

/** The lines of every place, in order; places without a line are there too, empty. */
export function linesByPlace(view: SheetView, edits: SheetEdits): Map<string, SheetLine[]> {
  const places = new Map<string, SheetLine[]>(view.nodes.map(({ key }) => [key, []]));
  const names = new Map(view.departments.map(({ id, name }) => [id, name]));
  const removed = new Set(edits.removed);
  for (const row of view.rows) {
    const changes = edits.changed[row.id];
    places.get(row.nodeKey)?.push(changes || removed.has(row.id) ? savedLine(row, edits) : savedLine(row, NO_EDITS));
  }
  for (const line of edits.added) {
    places.get(line.nodeKey)?.push({
      ...line,
      departmentName: names.get(line.departmentId) ?? '',
      stateLabel: '',
      begun: false,
      removable: true,
      status: 'added',
    });
  }
  for (const lines of places.values()) lines.sort((a, b) => a.position - b.position);
  return places;
}

/** Changes fields of one line; a field set back to what was saved is no change any more. */
export function changeLine(view: SheetView, edits: SheetEdits, key: string, fields: Partial<LineFields>): SheetEdits {
  const row = view.rows.find(({ id }) => id === key);
  if (!row) return { ...edits, added: edits.added.map((line) => (line.key === key ? { ...line, ...fields } : line)) };
  const merged = { ...edits.changed[key], ...fields };
  const real = Object.fromEntries(
    Object.entries(merged).filter(([field, value]) => !sameContent(value, row[field as keyof LineFields])),
  );
  const { [key]: _before, ...others } = edits.changed;
  return { ...edits, changed: Object.keys(real).length > 0 ? { ...others, [key]: real } : others };
}

export function changeLines(
  view: SheetView,
  edits: SheetEdits,
  keys: readonly string[],
  fields: Partial<LineFields>,
): SheetEdits {
  return keys.reduce((next, key) => changeLine(view, next, key, fields), edits);
}

let numbered = 0;

/** Gives a place to departments, at its end. */
export function addLines(
  view: SheetView,
  edits: SheetEdits,
  nodeKey: string,
  departmentIds: readonly string[],
): SheetEdits {
  const lines = linesByPlace(view, edits).get(nodeKey) ?? [];
  const end = Math.max(0, ...lines.map(({ position }) => position));
  const dueOn = view.milestones.find(({ name }) => name === 'departmentsBy')?.date ?? '';
  const added = departmentIds.map((departmentId, i): AddedLine => {
    numbered += 1;
    return {
      key: `new-${numbered}`,
      nodeKey,
      departmentId,
      position: end + 1 + i,
      coDepartments: [],
      startsParagraph: true,
      dueOn,
      requirement: '',
    };
  });
  return { ...edits, added: [...edits.added, ...added] };
}

/** Takes a line away: one that was never saved at once, a saved one when the sheet is saved. */
export function removeLine(edits: SheetEdits, key: string): SheetEdits {
  if (edits.added.some((line) => line.key === key)) {
    return { ...edits, added: edits.added.filter((line) => line.key !== key) };
  }
  return edits.removed.includes(key) ? edits : { ...edits, removed: [...edits.removed, key] };
}

export const restoreLine = (edits: SheetEdits, key: string): SheetEdits => ({
  ...edits,
  removed: edits.removed.filter((id) => id !== key),
});

/** Exchanges a line with its neighbour above (-1) or below (1) in its place. */
export function moveLine(view: SheetView, edits: SheetEdits, line: SheetLine, by: -1 | 1): SheetEdits {
  const lines = linesByPlace(view, edits).get(line.nodeKey) ?? [];
  const i = lines.findIndex(({ key }) => key === line.key);
  const neighbour = lines[i + by];
  if (!neighbour) return edits;
  const moved = changeLine(view, edits, line.key, { position: neighbour.position });
  return changeLine(view, moved, neighbour.key, { position: line.position });
}

export const countEdits = ({ added, changed, removed }: SheetEdits): number =>
  added.length + Object.keys(changed).length + removed.length;

/** Lines of departments that have begun, for whose change a reason is needed. */
export function needReason(view: SheetView, { changed, removed }: SheetEdits): number {
  return view.rows.filter(
    ({ id, begun }) =>
      begun && (removed.includes(id) || changed[id]?.dueOn !== undefined || changed[id]?.requirement !== undefined),
  ).length;
}

/** What is sent: for every change also what was seen, so that another's change is told and not overwritten. */
export function bodyOf(view: SheetView, { added, changed, removed }: SheetEdits, reason: string) {
  const gone = new Set(removed);
  return {
    add: added.map(({ key: _key, coDepartments, ...line }) => ({ ...line, coDepartments: [...coDepartments] })),
    change: view.rows.flatMap((row) => {
      const to = changed[row.id];
      if (!to || gone.has(row.id)) return [];
      const was = Object.fromEntries(Object.keys(to).map((field) => [field, row[field as keyof LineFields]]));
      return [{ id: row.id, was, to: to as Partial<LineFields & { coDepartments: string[] }>, reason }];
    }),
    remove: removed.map((id) => ({ id, reason })),
  };
}

/** After a conflict: the present line is taken and the own change of it forgotten. */
export function forgetLine(edits: SheetEdits, key: string): SheetEdits {
  const { [key]: _mine, ...changed } = edits.changed;
  return { ...edits, changed, removed: edits.removed.filter((id) => id !== key) };
}
