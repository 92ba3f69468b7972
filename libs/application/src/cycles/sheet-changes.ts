import { conflict, invalid, isBusinessDate, type Outcome } from '@chancery/domain';
import type { SectionPlanRow } from '../ports/deadline-rows.js';
import type { SectionRow } from '../ports/rows.js';

/** What may be changed of a line. */
export type SheetFields = Pick<SectionRow, 'position' | 'coDepartments' | 'startsParagraph' | 'dueOn' | 'requirement'>;

export interface SheetAddition {
  readonly nodeKey: string;
  readonly departmentId: string;
  readonly coDepartments: readonly string[];
  readonly startsParagraph: boolean;
  readonly requirement: string;
  /** The cycle's day for departments when absent. */
  readonly dueOn?: string;
  /** The end of the place when absent or taken. */
  readonly position?: number;
}

export interface SheetChange {
  readonly id: string;
  /** What the editor saw of the fields that change: something else now means that another was first. */
  readonly was: Partial<SheetFields>;
  readonly to: Partial<SheetFields>;
  /** Told to the department; needed where it has begun. */
  readonly reason: string;
}

export interface SheetRemoval {
  readonly id: string;
  readonly reason: string;
}

export interface SheetChanges {
  readonly add: readonly SheetAddition[];
  readonly change: readonly SheetChange[];
  readonly remove: readonly SheetRemoval[];
}

export interface SheetConflict {
  readonly id: string;
  readonly yours: Partial<SheetFields> | null;
  /** null: another editor took the line away. */
  readonly current: SheetFields | null;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const fieldsOf = ({ position, coDepartments, startsParagraph, dueOn, requirement }: SheetFields): SheetFields => ({
  position,
  coDepartments,
  startsParagraph,
  dueOn,
  requirement,
});

/** Nobody else changed the same field of the same line meanwhile; what others changed beside it does not disturb. */
export function linesAreAsSeen(
  rows: ReadonlyMap<string, SectionPlanRow>,
  changes: readonly SheetChange[],
): Outcome<true> {
  const conflicts: SheetConflict[] = changes.flatMap(({ id, was, to }): SheetConflict[] => {
    const row = rows.get(id);
    if (!row) return [{ id, yours: to, current: null }];
    const moved = (Object.keys(to) as (keyof SheetFields)[]).some(
      (field) => !same(row[field], was[field]) && !same(row[field], to[field]),
    );
    return moved ? [{ id, yours: to, current: fieldsOf(row) }] : [];
  });
  if (conflicts.length === 0) return true;
  return conflict(
    'SHEET_CHANGED',
    `有 ${conflicts.length} 行已被他人先改过,您的修改一行也没有保存。两份内容都在下方,请逐行核对后再保存。`,
    { conflicts },
  );
}

/** Where the department has begun, a change of what it was asked, or taking the line away, has a reason. */
export function changesHaveReasons(
  rows: ReadonlyMap<string, SectionPlanRow>,
  { change, remove }: SheetChanges,
): Outcome<true> {
  const begun = (id: string): boolean => (rows.get(id)?.state ?? 'notAcknowledged') !== 'notAcknowledged';
  const concerns = ({ to }: SheetChange): boolean => to.dueOn !== undefined || to.requirement !== undefined;
  const silent = [...change.filter(concerns), ...remove]
    .filter(({ id, reason }) => begun(id) && reason.trim() === '')
    .map(({ id }) => id);
  if (silent.length === 0) return true;
  return invalid(
    'REASON_REQUIRED',
    `有 ${silent.length} 行的部门已签收或已起草,调整期限、要求或取消须写明理由。请填写理由后重试。`,
    { ids: silent },
  );
}

/** A line of which something was sent stays: its text belongs to the record. */
export function nothingWasSent(removals: readonly SheetRemoval[], sent: ReadonlySet<string>): Outcome<true> {
  const ids = removals.map(({ id }) => id).filter((id) => sent.has(id));
  if (ids.length === 0) return true;
  return conflict('SECTION_SUBMITTED', `有 ${ids.length} 行已有报送件,不能取消。请改用“不采用”或保留该行。`, { ids });
}

/** Places, departments and dates that exist. */
export function linesAreKnown(
  { add, change }: SheetChanges,
  nodeKeys: ReadonlySet<string>,
  departmentIds: ReadonlySet<string>,
): Outcome<true> {
  const date = (day: string | undefined): boolean => day === undefined || isBusinessDate(day);
  const wrong = [
    ...add.filter((a) => !nodeKeys.has(a.nodeKey) || !departmentIds.has(a.departmentId) || !date(a.dueOn)),
    ...change.filter(({ to }) => !date(to.dueOn)),
  ];
  if (wrong.length === 0) return true;
  return invalid('ASSIGNMENT_UNKNOWN', `有 ${wrong.length} 行的节点、部门或日期不存在。请更正后重试。`, wrong);
}
