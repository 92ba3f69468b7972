import type { DepartmentRow } from '../ports/rows.js';
import { rowPlan, type SheetRecord, type SheetRowPlan } from './sheet-plan.js';

export const DEPARTMENT_TITLES = ['部门名称', '上级部门', '编号'] as const;
const LONGEST = 60;

/** A department as it would stand after the import. */
export interface PlannedDepartment {
  /** The existing department's id, or the row that makes it. */
  readonly key: string;
  readonly existing: DepartmentRow | null;
  name: string;
  parentKey: string | null;
}

export interface DepartmentPlan {
  readonly rows: readonly SheetRowPlan[];
  /** Everything that is new or changed, parents before children. */
  readonly steps: readonly PlannedDepartment[];
}

interface Draft {
  readonly record: SheetRecord;
  readonly wrong: string[];
  target: PlannedDepartment | null;
}

/** `甲/乙` for a department under another, as it would be called after the import. */
function pathOf(nodes: ReadonlyMap<string, PlannedDepartment>, node: PlannedDepartment): string {
  const names: string[] = [];
  const seen = new Set<string>();
  for (let at: PlannedDepartment | undefined = node; at && !seen.has(at.key); at = nodes.get(at.parentKey ?? '')) {
    seen.add(at.key);
    names.unshift(at.name);
  }
  return names.join('/');
}

function draftOf(record: SheetRecord, nodes: Map<string, PlannedDepartment>, taken: Set<string>): Draft {
  const { 部门名称: name = '', 编号: id = '' } = record.cells;
  const wrong: string[] = [];
  if (name === '') wrong.push('未填部门名称');
  if (name.length > LONGEST) wrong.push(`部门名称超过 ${LONGEST} 字`);
  if (name.includes('/')) wrong.push('部门名称不能含“/”');
  if (id === '') return { record, wrong, target: { key: `row:${record.row}`, existing: null, name, parentKey: null } };
  const target = nodes.get(id);
  if (!target) wrong.push('编号不是现有部门的编号,请勿改动编号;新部门请留空');
  else if (taken.has(id)) wrong.push('同一编号在表中出现两次');
  else if (wrong.length === 0) target.name = name;
  taken.add(id);
  return { record, wrong, target: target ?? null };
}

/** Which departments the cell of the upper one may mean: those of that name, else the one of that path. */
function meantBy(cell: string, nodes: ReadonlyMap<string, PlannedDepartment>): PlannedDepartment[] {
  const all = [...nodes.values()];
  const byName = all.filter((n) => n.name === cell);
  return byName.length > 0 ? byName : all.filter((n) => pathOf(nodes, n) === cell);
}

/** Puts a row in its place; false while its upper department is not known yet (a row further down may make it). */
function settle(draft: Draft, nodes: Map<string, PlannedDepartment>): boolean {
  const { target } = draft;
  if (!target) return true;
  const cell = draft.record.cells.上级部门 ?? '';
  const meant = cell === '' ? [] : meantBy(cell, nodes);
  if (cell !== '' && meant.length === 0) return false;
  if (meant.length > 1) {
    draft.wrong.push(`有 ${meant.length} 个部门叫“${cell}”,请写成“上级/${cell}”`);
    return true;
  }
  target.parentKey = meant[0]?.key ?? null;
  if (target.existing) return true;
  // A row without a number that names an existing department in its place means that one.
  const same = [...nodes.values()].find((n) => n.name === target.name && n.parentKey === target.parentKey);
  if (same?.existing) draft.target = same;
  else if (same) draft.wrong.push('同一上级之下有重名的部门');
  else nodes.set(target.key, target);
  return true;
}

/** Settles row after row until nothing more can be; what is left names upper departments that nobody knows. */
function settleAll(drafts: readonly Draft[], nodes: Map<string, PlannedDepartment>): void {
  let waiting = drafts.filter((d) => d.wrong.length === 0);
  for (;;) {
    const still = waiting.filter((draft) => !settle(draft, nodes));
    if (still.length === waiting.length) break;
    waiting = still;
  }
  for (const { record, wrong } of waiting) wrong.push(`上级部门“${record.cells.上级部门}”不存在`);
}

function standsUnderItself(nodes: ReadonlyMap<string, PlannedDepartment>, node: PlannedDepartment): boolean {
  const seen = new Set<string>();
  for (let at: PlannedDepartment | undefined = node; at; at = nodes.get(at.parentKey ?? '')) {
    if (seen.has(at.key)) return true;
    seen.add(at.key);
  }
  return false;
}

/** What importing the records would do to the departments there are. Changes nothing. */
export function planDepartments(
  records: readonly SheetRecord[],
  departments: readonly DepartmentRow[],
): DepartmentPlan {
  const nodes = new Map<string, PlannedDepartment>(
    departments.map((d) => [d.id, { key: d.id, existing: d, name: d.name, parentKey: d.parentId }]),
  );
  const taken = new Set<string>();
  const drafts = records.map((record) => draftOf(record, nodes, taken));
  settleAll(drafts, nodes);
  const places = new Map<string, number>();
  const placeOf = (n: PlannedDepartment): string => `${n.parentKey ?? ''}/${n.name}`;
  for (const node of nodes.values()) places.set(placeOf(node), (places.get(placeOf(node)) ?? 0) + 1);
  const claimed = new Set<string>();
  for (const { target, wrong } of drafts) {
    if (!target || wrong.length > 0) continue;
    if (standsUnderItself(nodes, target)) wrong.push('部门不能在自己或自己的下级之下');
    if ((places.get(placeOf(target)) ?? 0) > 1) wrong.push('同一上级之下有重名的部门');
    if (claimed.has(target.key)) wrong.push('同一部门在表中出现两次');
    claimed.add(target.key);
  }
  const steps = drafts.flatMap((d) => (d.wrong.length === 0 && d.target && isChange(d.target) ? [d.target] : []));
  return {
    rows: drafts.map((draft) => describe(draft, nodes)),
    steps: [...steps].sort((a, b) => pathOf(nodes, a).split('/').length - pathOf(nodes, b).split('/').length),
  };
}

const isChange = ({ existing, name, parentKey }: PlannedDepartment): boolean =>
  existing?.name !== name || existing.parentId !== parentKey;

function describe({ record, wrong, target }: Draft, nodes: ReadonlyMap<string, PlannedDepartment>): SheetRowPlan {
  const name = record.cells.部门名称 ?? '';
  if (wrong.length > 0 || !target) return rowPlan(record.row, name, 'wrong', wrong);
  const parent = target.parentKey === null ? null : nodes.get(target.parentKey);
  if (!target.existing) return rowPlan(record.row, name, 'new', parent ? [`在“${parent.name}”之下`] : []);
  if (!isChange(target)) return rowPlan(record.row, name, 'same', []);
  return rowPlan(record.row, name, 'changed', [
    ...(target.existing.name === target.name ? [] : [`“${target.existing.name}”更名为“${target.name}”`]),
    ...(target.existing.parentId === target.parentKey ? [] : [parent ? `移到“${parent.name}”之下` : '改为一级部门']),
  ]);
}
