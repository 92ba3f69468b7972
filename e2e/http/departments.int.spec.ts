import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openAndAssign, submitByDepartment } from '../../apps/cli/src/demo/play-collecting.js';
import { refusalOf } from '../support/refusal-of.js';
import { sampleReport } from '../support/sample-report.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

interface Department {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly state: string;
  readonly parentId: string | null;
  readonly mergedIntoName: string | null;
  readonly formerNames: readonly { readonly name: string }[];
  readonly openSections: number;
  readonly people: number;
  readonly actions: readonly { readonly key: string }[];
}

describe('departments as a tree', () => {
  let served: ServedGovernment;
  beforeAll(async () => {
    served = await serveGovernment();
  });
  afterAll(() => served.close());

  const admin = () => served.cast.of('systemAdmin');
  const create = (name: string, parentId: string | null = null) =>
    admin().call<Department>('POST', '/departments', { name, parentId });
  const tree = () => admin().call<Department[]>('GET', '/departments/tree');
  const find = async (name: string): Promise<Department> => {
    const found = (await tree()).find((d) => d.name === name);
    if (!found) throw new Error(`no department ${name}`);
    return found;
  };
  const act = (d: Department, tail: string, body: object = {}) =>
    admin().call<Department>('POST', `/departments/${d.id}/${tail}`, { version: d.version, ...body });
  const codeOf = async (call: Promise<unknown>) => (await refusalOf(call)).code;

  test('whoever holds a post in a department belongs to it, and is counted once', async () => {
    // Nobody of the cast has a department of the account’s own; each department has a liaison and a head.
    const { id, people } = await find('财政局');
    expect(people).toBe(2);
    const security = served.cast.of('securityAdmin');
    const { accountId } = await served.cast
      .of('departmentHead', '财政局')
      .call<{ accountId: string }>('GET', '/session');
    const deputy = { post: 'liaison', departmentId: id, deputy: true, untilDate: '2099-12-31' };
    await security.call('POST', `/accounts/${accountId}/posts`, deputy);
    expect((await find('财政局')).people).toBe(2);
    const shown = await security.call<{ departmentName: string | null }>('GET', `/accounts/${accountId}`);
    expect(shown.departmentName).toBe('财政局');
  });

  test('a department moves, but not under itself, and not twice from one screen', async () => {
    const office = await create('政府办公室');
    const desk = await create('综合科', office.id);
    expect(await codeOf(act(office, 'parent', { parentId: desk.id }))).toBe('DEPARTMENT_UNDER_ITSELF');
    expect(await codeOf(act(office, 'parent', { parentId: office.id }))).toBe('DEPARTMENT_UNDER_ITSELF');
    const moved = await act(desk, 'parent', { parentId: null });
    expect(moved.parentId).toBeNull();
    expect(await codeOf(act(desk, 'parent', { parentId: office.id }))).toBe('CONCURRENT_CHANGE');
  });

  test('of two moves at once that would put each under the other, one is refused', async () => {
    const [a, b] = [await create('甲办'), await create('乙办')];
    const moves = [act(a, 'parent', { parentId: b.id }), act(b, 'parent', { parentId: a.id })];
    const results = await Promise.allSettled(moves);
    expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(1);
  });

  test('what was sent before a renaming bears the old name, the tree tells both', async () => {
    const cycle = await openAndAssign(served.cast, served.timeline, sampleReport());
    const [section] = cycle.sections;
    if (!section) throw new Error('no section');
    await submitByDepartment(served.cast, served.timeline, section);
    const before = await find('司法局');
    await act(before, 'name', { name: '司法和应急局' });
    const now = await find('司法和应急局');
    expect(now.formerNames.map((f) => f.name)).toEqual(['司法局']);
    const editor = served.cast.of('editor');
    const history = await editor.call<{ submissions: { departmentName: string; submittedByName: string }[] }>(
      'GET',
      `/sections/${section.id}/history`,
    );
    expect(history.submissions.map((s) => s.departmentName)).toEqual(['司法局']);
    expect(history.submissions[0]?.submittedByName).not.toBe('');
    const view = await editor.call<{ departmentName: string }>('GET', `/sections/${section.id}`);
    expect(view.departmentName).toBe('司法和应急局');
    expect(await codeOf(act(before, 'name', { name: '别名' }))).toBe('CONCURRENT_CHANGE');
    expect(await codeOf(act(now, 'name', { name: '财政局' }))).toBe('DEPARTMENT_EXISTS');
  });

  test('a department with open work is not stopped but merged: its open sections go over, its past stays its own', async () => {
    const old = await find('司法和应急局');
    expect(await codeOf(act(old, 'stop'))).toBe('DEPARTMENT_IN_USE');
    const into = await find('财政局');
    const open = old.openSections;
    expect(open).toBeGreaterThan(0);
    const lower = await create('法治科', old.id);
    const liaison = served.cast.of('liaison', '司法局');
    await act(await find('司法和应急局'), 'merger', { intoId: into.id });
    const merged = await find('司法和应急局');
    expect([merged.state, merged.mergedIntoName, merged.openSections]).toEqual(['merged', '财政局', 0]);
    expect((await find('财政局')).openSections).toBe(into.openSections + open);
    expect((await find(lower.name)).parentId).toBe(into.id);
    const rows = await served.query<{ section_id: string }>('SELECT section_id FROM section_transfer');
    expect(rows).toHaveLength(open);
    const history = await served.cast
      .of('editor')
      .call<{ submissions: { departmentName: string }[] }>('GET', `/sections/${rows[0]?.section_id}/history`);
    expect(history.submissions.map((s) => s.departmentName)).toEqual(['司法局']);
    // The posts there have ended, and with them the sessions.
    expect(await codeOf(liaison.call('GET', '/session'))).toBe('NOT_LOGGED_IN');
    const told = await served.cast.of('liaison', '财政局').call<{ kind: string }[]>('GET', '/notices');
    expect(told.map((n) => n.kind)).toContain('departmentMerged');
    // No longer chosen, and nothing more is done with it.
    const offered = await served.cast.of('editor').call<Department[]>('GET', '/departments');
    expect(offered.map((d) => d.id)).not.toContain(merged.id);
    expect(await codeOf(act(merged, 'name', { name: '又名' }))).toBe('DEPARTMENT_NOT_ACTIVE');
    expect(merged.actions).toEqual([]);
    const assigned = served.cast.of('editor').call('POST', `/cycles/${(await cycleOf()).id}/sections`, {
      assignments: [{ nodeKey: '二', departmentId: merged.id, startsParagraph: true }],
    });
    expect(await codeOf(assigned)).toBe('ASSIGNMENT_UNKNOWN');
  });

  const cycleOf = async () => {
    const [cycle] = await served.cast.of('editor').call<{ id: string }[]>('GET', '/cycles');
    if (!cycle) throw new Error('no cycle');
    return cycle;
  };

  test('a name is free again once its department is no more', async () => {
    const gone = await create('临时办');
    expect(await codeOf(create('临时办'))).toBe('DEPARTMENT_EXISTS');
    await act(gone, 'stop');
    expect((await create('临时办')).id).not.toBe(gone.id);
  });
});
