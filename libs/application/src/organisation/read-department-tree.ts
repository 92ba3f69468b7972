import { hasLapsed, isRefusal, uncoveredDepartments, type Outcome } from '@chancery/domain';
import { allowedRows, type AllowedAction } from '../permissions/allowed-actions.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { DepartmentRow } from '../ports/rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { departmentsOf } from './people-of-department.js';
import { openSections } from './open-sections.js';

export interface DepartmentView extends Omit<DepartmentRow, 'governmentId'> {
  readonly stateLabel: string;
  readonly mergedIntoName: string | null;
  readonly formerNames: readonly { readonly name: string; readonly until: string }[];
  readonly liaisons: readonly string[];
  readonly heads: readonly string[];
  /** Nobody here, above or below is liaison (or head): somebody is wanted. */
  readonly lacksLiaison: boolean;
  readonly lacksHead: boolean;
  /** People whose department this is, by their account or by a post. */
  readonly people: number;
  /** Sections of cycles that have not been issued. */
  readonly openSections: number;
  readonly actions: readonly AllowedAction[];
}

const STATES: Record<DepartmentRow['state'], string> = { active: '在用', stopped: '已撤销', merged: '已并入' };

/** Every department with what it was called, who works in it and what it has open; a flat list, parents by id. */
export function readDepartmentTree(door: UnitOfWork, context: Context): Promise<Outcome<DepartmentView[]>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'department.tree', {});
    if (isRefusal(allowed)) return allowed;
    const today = await tx.today();
    const departments = await tx.departments.list({});
    const names = new Map(departments.map((d) => [d.id, d.name]));
    const former = await tx.formerNames.list({});
    const accounts = await tx.accounts.list({ state: 'active' });
    const people = new Map(accounts.map((a) => [a.id, a.displayName]));
    const posts = (await tx.posts.list({})).filter((p) => !hasLapsed(p, today));
    const belongs = new Map(
      accounts.map((a) => [
        a.id,
        departmentsOf(
          a,
          posts.filter((p) => p.accountId === a.id),
        ),
      ]),
    );
    const open = await openSections(
      tx,
      departments.map((d) => d.id),
    );
    const actions = allowedRows(
      context.actor,
      ['department.create', 'department.rename', 'department.move', 'department.merge', 'department.stop'],
      {},
    );
    const lacking = (post: string): ReadonlySet<string> => {
      const held = posts.flatMap((p) => (p.post === post && p.departmentId ? [p.departmentId] : []));
      const active = departments.filter((d) => d.state === 'active');
      return new Set(uncoveredDepartments(active, new Set(held)).map((d) => d.id));
    };
    const [lackLiaison, lackHead] = [lacking('liaison'), lacking('departmentHead')];
    return departments.map(({ governmentId: _own, ...d }) => {
      const holders = (post: string): string[] =>
        posts.filter((p) => p.departmentId === d.id && p.post === post).map((p) => people.get(p.accountId) ?? '');
      return {
        ...d,
        stateLabel: STATES[d.state],
        mergedIntoName: d.mergedInto ? (names.get(d.mergedInto) ?? '') : null,
        formerNames: former.filter((f) => f.departmentId === d.id).map(({ name, until }) => ({ name, until })),
        liaisons: holders('liaison'),
        heads: holders('departmentHead'),
        lacksLiaison: lackLiaison.has(d.id),
        lacksHead: lackHead.has(d.id),
        people: accounts.filter((a) => (belongs.get(a.id) ?? []).includes(d.id)).length,
        openSections: open.filter((s) => s.departmentId === d.id).length,
        actions: d.state === 'active' ? actions : [],
      };
    });
  });
}
