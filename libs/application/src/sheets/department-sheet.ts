import { isRefusal, type Outcome } from '@chancery/domain';
import { insertDepartment } from '../organisation/manage-departments.js';
import { placeUnder } from '../organisation/move-department.js';
import { giveName } from '../organisation/rename-department.js';
import { authorize } from '../permissions/authorize.js';
import type { PermissionKey } from '../permissions/permission-table.js';
import type { Context } from '../ports/actor.js';
import type { Spreadsheets } from '../ports/spreadsheets.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { DEPARTMENT_TITLES, planDepartments, type DepartmentPlan, type PlannedDepartment } from './plan-departments.js';
import { confirmed, previewOf, readRecords, type SheetPreview, type SheetRecord } from './sheet-plan.js';

const WIDTHS: Record<(typeof DEPARTMENT_TITLES)[number], number> = { 部门名称: 28, 上级部门: 28, 编号: 40 };

/** 导出部门表: one row for each department there is now; its number makes a row that one again when it comes back. */
export async function exportDepartments(
  door: UnitOfWork,
  spreadsheets: Spreadsheets,
  context: Context,
): Promise<Outcome<Uint8Array>> {
  const rows = await door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'department.exportSheet', {});
    if (isRefusal(allowed)) return allowed;
    const departments = await tx.departments.list({ state: 'active' });
    const byId = new Map(departments.map((d) => [d.id, d]));
    const pathOf = (id: string | null): string => {
      const found = id === null ? undefined : byId.get(id);
      if (!found) return '';
      const above = pathOf(found.parentId);
      return above ? `${above}/${found.name}` : found.name;
    };
    tx.audit({ action: 'department.exportSheet', objectType: 'government', objectId: context.governmentId });
    return departments.map((d) => [d.name, pathOf(d.parentId), d.id]);
  });
  if (isRefusal(rows)) return rows;
  const columns = DEPARTMENT_TITLES.map((title) => ({ title, width: WIDTHS[title] }));
  return spreadsheets.write({ name: '部门', columns, rows });
}

async function planIn(tx: Tx, key: PermissionKey, records: readonly SheetRecord[]): Promise<Outcome<DepartmentPlan>> {
  const allowed = authorize(tx.context.actor, key, {});
  if (isRefusal(allowed)) return allowed;
  return planDepartments(records, await tx.departments.list({ state: 'active' }));
}

const recordsOf = (spreadsheets: Spreadsheets, file: Uint8Array): Promise<Outcome<SheetRecord[]>> =>
  readRecords(spreadsheets, file, DEPARTMENT_TITLES, ['部门名称', '上级部门']);

/** What importing the sheet would do; changes nothing. */
export async function previewDepartments(
  door: UnitOfWork,
  spreadsheets: Spreadsheets,
  context: Context,
  file: Uint8Array,
): Promise<Outcome<SheetPreview>> {
  const records = await recordsOf(spreadsheets, file);
  if (isRefusal(records)) return records;
  const plan = await door.run(context, (tx) => planIn(tx, 'department.previewSheet', records));
  return isRefusal(plan) ? plan : previewOf(file, plan.rows);
}

/** 导入部门表: exactly what was previewed, all of it or nothing. */
export async function importDepartments(
  door: UnitOfWork,
  spreadsheets: Spreadsheets,
  context: Context,
  input: { file: Uint8Array; digest: string },
): Promise<Outcome<SheetPreview>> {
  const records = await recordsOf(spreadsheets, input.file);
  if (isRefusal(records)) return records;
  return door.run(context, async (tx) => {
    const plan = await planIn(tx, 'department.importSheet', records);
    if (isRefusal(plan)) return plan;
    const preview = previewOf(input.file, plan.rows);
    const right = confirmed(preview, input.digest);
    if (isRefusal(right)) return right;
    const made = new Map<string, string>();
    for (const step of plan.steps) {
      const done = await carryOut(tx, step, made);
      if (isRefusal(done)) return done;
    }
    tx.audit({
      action: 'department.importSheet',
      objectType: 'government',
      objectId: context.governmentId,
      after: preview.counts,
    });
    return preview;
  });
}

/** Parents come first, so a new parent has its id by then. */
async function carryOut(tx: Tx, step: PlannedDepartment, made: Map<string, string>): Promise<Outcome<true>> {
  const { existing, key, name } = step;
  const parentId = step.parentKey === null ? null : (made.get(step.parentKey) ?? step.parentKey);
  if (!existing) {
    made.set(key, (await insertDepartment(tx, { name, parentId })).id);
    return true;
  }
  const named = existing.name === name ? existing : await giveName(tx, existing, name);
  const placed = existing.parentId === parentId ? true : await placeUnder(tx, named, parentId);
  return isRefusal(placed) ? placed : true;
}
