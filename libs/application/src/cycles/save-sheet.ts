import { conflict, isRefusal, printDate, type Outcome } from '@chancery/domain';
import { walkOutline } from '@chancery/documents';
import { tellDepartments } from '../notices/tell-departments.js';
import type { Context } from '../ports/actor.js';
import type { SectionPlanRow } from '../ports/deadline-rows.js';
import type { CycleRow, SectionRow } from '../ports/rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { cycleStep } from './cycle-step.js';
import { listed } from './listed.js';
import { newSection } from './new-section.js';
import { sheetOf, type SheetView } from './read-sheet.js';
import {
  changesHaveReasons,
  linesAreAsSeen,
  linesAreKnown,
  nothingWasSent,
  type SheetAddition,
  type SheetChange,
  type SheetChanges,
} from './sheet-changes.js';
import { placeNames } from './tell-assignments.js';

/** Lines as they stand after changes and removals: which positions of a place are taken. */
function takenPlaces(rows: readonly SectionPlanRow[], changes: SheetChanges): Outcome<Map<string, Set<number>>> {
  const moved = new Map(changes.change.map(({ id, to }) => [id, to.position]));
  const removed = new Set(changes.remove.map(({ id }) => id));
  const taken = new Map<string, Set<number>>();
  for (const row of rows) {
    if (removed.has(row.id)) continue;
    const places = taken.get(row.nodeKey) ?? new Set();
    taken.set(row.nodeKey, places);
    const position = moved.get(row.id) ?? row.position;
    if (places.has(position)) {
      return conflict('PLACE_TAKEN', '同一节点下有两行排在同一位置,可能他人刚调整了顺序。请刷新后重新排序。', {
        nodeKey: row.nodeKey,
        position,
      });
    }
    places.add(position);
  }
  return taken;
}

function placed(add: SheetAddition, taken: Map<string, Set<number>>): number {
  const places = taken.get(add.nodeKey) ?? new Set();
  taken.set(add.nodeKey, places);
  const end = Math.max(0, ...places) + 1;
  const position = add.position === undefined || places.has(add.position) ? end : add.position;
  places.add(position);
  return position;
}

interface Saved {
  readonly cycle: CycleRow;
  readonly added: readonly SectionRow[];
  readonly changed: readonly { readonly row: SectionPlanRow; readonly change: SheetChange }[];
  readonly removed: readonly { readonly row: SectionPlanRow; readonly reason: string }[];
}

/** What a department's liaisons are told of a save, one sentence for each line that concerns them. */
function sentences({ cycle, added, changed, removed }: Saved): Map<string, string[]> {
  const nameOf = placeNames(cycle);
  const why = (reason: string): string => (reason.trim() === '' ? '' : `(理由:${reason.trim()})`);
  const told = new Map<string, string[]>();
  const tell = (departmentId: string, sentence: string): void =>
    void told.set(departmentId, [...(told.get(departmentId) ?? []), sentence]);
  for (const s of added) tell(s.departmentId, `新增“${nameOf(s.nodeKey)}”(${printDate(s.dueOn)}前报送)`);
  for (const { row, change } of changed) {
    const { dueOn, requirement } = change.to;
    const parts = [
      ...(dueOn !== undefined && dueOn !== row.dueOn
        ? [`报送期限由${printDate(row.dueOn)}改为${printDate(dueOn)}`]
        : []),
      ...(requirement !== undefined && requirement !== row.requirement ? ['报送要求有调整'] : []),
    ];
    if (parts.length > 0) {
      tell(row.departmentId, `“${nameOf(row.nodeKey)}”${parts.join('、')}${why(change.reason)}`);
    }
  }
  for (const { row, reason } of removed) tell(row.departmentId, `取消“${nameOf(row.nodeKey)}”${why(reason)}`);
  return told;
}

async function tellLiaisons(tx: Tx, saved: Saved): Promise<void> {
  const { cycle } = saved;
  const texts = new Map(
    [...sentences(saved)].map(([id, told]) => [id, `《${cycle.title}》任务分解有调整:${listed(told)}。`]),
  );
  await tellDepartments(tx, texts, {
    kind: 'assignment',
    key: null,
    subjectType: 'cycle',
    subjectId: cycle.id,
    link: `/cycles/${cycle.id}/board`,
  });
}

async function apply(tx: Tx, cycle: CycleRow, rows: readonly SectionPlanRow[], changes: SheetChanges) {
  const taken = takenPlaces(rows, changes);
  if (isRefusal(taken)) return taken;
  const byId = new Map(rows.map((row) => [row.id, row]));
  const at = await tx.now();
  const removed = changes.remove.flatMap(({ id, reason }) => {
    const row = byId.get(id);
    return row ? [{ row, reason }] : [];
  });
  const gone = new Set(removed.map(({ row }) => row.id));
  const changed = changes.change.flatMap((change) => {
    const row = byId.get(change.id);
    return row && !gone.has(row.id) ? [{ row, change }] : [];
  });
  await tx.sections.replan([
    ...changed.map(({ row, change }) => ({ row, to: change.to })),
    ...removed.map(({ row }) => ({ row, to: { removedAt: at } })),
  ]);
  const added = await tx.sections.insertMany(
    changes.add.map((add) =>
      newSection(cycle, {
        nodeKey: add.nodeKey,
        position: placed(add, taken),
        departmentId: add.departmentId,
        coDepartments: add.coDepartments,
        startsParagraph: add.startsParagraph,
        dueOn: add.dueOn ?? cycle.milestones.departmentsBy,
        requirement: add.requirement,
      }),
    ),
  );
  return { cycle, added, changed, removed };
}

function audit(tx: Tx, { cycle, added, changed, removed }: Saved): void {
  tx.audit({
    action: 'cycle.saveSheet',
    objectType: 'cycle',
    objectId: cycle.id,
    before: { removed: removed.map(({ row }) => ({ id: row.id, nodeKey: row.nodeKey, department: row.departmentId })) },
    after: {
      added: added.map(({ id, nodeKey, departmentId, dueOn }) => ({ id, nodeKey, departmentId, dueOn })),
      changed: changed.map(({ change }) => ({ id: change.id, was: change.was, to: change.to, reason: change.reason })),
      removed: removed.map(({ row, reason }) => ({ id: row.id, reason })),
    },
  });
}

/** 调整任务分解表: adds, changes and takes away many lines at once, all or none, and tells the liaisons concerned. */
export function saveSheet(
  door: UnitOfWork,
  context: Context,
  input: SheetChanges & { readonly cycleId: string },
): Promise<Outcome<SheetView>> {
  return door.run(context, async (tx) => {
    const step = await cycleStep(tx, input.cycleId, 'saveSheet');
    if (isRefusal(step)) return step;
    const { cycle } = step;
    const rows = await tx.sections.plan(cycle.id);
    const byId = new Map(rows.map((row) => [row.id, row]));
    const nodes = new Set([...walkOutline(cycle.outline.nodes)].map((node) => node.key));
    const departments = new Set((await tx.departments.list({ state: 'active' })).map((d) => d.id));
    for (const right of [
      linesAreKnown(input, nodes, departments),
      linesAreAsSeen(byId, input.change),
      nothingWasSent(input.remove, await tx.sections.everSubmitted(cycle.id)),
      changesHaveReasons(byId, input),
    ]) {
      if (isRefusal(right)) return right;
    }
    const saved = await apply(tx, cycle, rows, input);
    if (isRefusal(saved)) return saved;
    // Guards against two editors saving at once: the second sees the first's lines and places.
    const after = await tx.cycles.change(cycle, { state: step.next });
    audit(tx, saved);
    await tellLiaisons(tx, saved);
    return sheetOf(tx, after);
  });
}
