import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CycleBoard, Desk } from '@chancery/application';
import {
  adoptSection,
  openAndAssign,
  returnToDepartment,
  submitByDepartment,
  type OpenedCycle,
} from '../../apps/cli/src/demo/play-collecting.js';
import { HttpCaller } from '../support/http-caller.js';
import { mergedCycle } from '../support/merged-cycle.js';
import { sampleReport } from '../support/sample-report.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

describe('the board', () => {
  let served: ServedGovernment;
  let cycle: OpenedCycle;
  const section = (i: number) => cycle.sections[i]!;
  const board = (post: 'editor' | 'liaison' = 'editor', department?: string) =>
    served.cast.of(post, department).call<CycleBoard>('GET', `/cycles/${cycle.id}/board`);

  beforeAll(async () => {
    // The year's sections are due on 20 January 2026.
    served = await serveGovernment({ settings: { today: '2026-01-22' } });
    cycle = await openAndAssign(served.cast, served.timeline, sampleReport());
    await submitByDepartment(served.cast, served.timeline, section(0));
    await returnToDepartment(served.cast, served.timeline, section(0));
    await submitByDepartment(served.cast, served.timeline, section(0));
    await returnToDepartment(served.cast, served.timeline, section(0));
    await submitByDepartment(served.cast, served.timeline, section(1));
  });
  afterAll(() => served.close());

  test('shows every section with state, days, returns and people, and what it comes to', async () => {
    const seen = await board();
    const first = seen.sections.find(({ id }) => id === section(0).id);
    expect(first).toMatchObject({
      nodeKey: '一/一是',
      state: 'returned',
      dueOn: '2026-01-20',
      daysLeft: -2,
      late: true,
      returned: 2,
      returnedTwice: true,
      nil: false,
      extensionOpen: false,
    });
    expect(seen.sections.find(({ id }) => id === section(1).id)).toMatchObject({ state: 'submitted', late: false });
    expect(seen.totals).toMatchObject({ sections: 3, late: 2, returnedTwice: 1 });
    expect(seen.states.filter(({ count }) => count > 0)).toEqual([
      { state: 'notAcknowledged', label: '未签收', count: 1 },
      { state: 'submitted', label: '已报送', count: 1 },
      { state: 'returned', label: '退回修改', count: 1 },
    ]);
    const justice = seen.departments.find(({ name }) => name === '司法局');
    expect(justice?.liaisons).toEqual([served.cast.of('liaison', '司法局').displayName]);
    expect(justice?.totals).toMatchObject({ sections: 2, late: 2 });
    expect(seen.nodes.map(({ key, ordinal, heading, totals }) => [key, ordinal, heading, totals.sections])).toEqual([
      ['一/一是', '一是', '加强监督', 2],
      ['二', '二、', '下一年度主要安排', 1],
    ]);
    expect(JSON.stringify(seen)).not.toContain('案卷');
  });

  test('people of a department see their own rows only, and sums of nothing else', async () => {
    const seen = await board('liaison', '财政局');
    expect(seen.departments.map(({ name }) => name)).toEqual(['财政局']);
    expect(seen.totals.sections).toBe(1);
    expect(seen.nodes.map(({ key }) => key)).toEqual(['一/一是']);
  });

  test('asked again it is 304 until something changes', async () => {
    const member = served.cast.members.find((m) => m.post === 'editor')!;
    const { cookie } = await HttpCaller.logIn(served.url, member.userName, member.password);
    const ask = (etag?: string) =>
      fetch(`${served.url}/api/cycles/${cycle.id}/board`, {
        headers: { cookie: cookie!, ...(etag ? { 'if-none-match': etag, 'cache-control': 'max-age=0' } : {}) },
      });
    const first = await ask();
    const etag = first.headers.get('etag')!;
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
    const same = await ask(etag);
    expect([same.status, await same.text()]).toEqual([304, '']);
    await adoptSection(served.cast, served.timeline, section(1));
    const changed = await ask(etag);
    expect(changed.status).toBe(200);
    expect(((await changed.json()) as CycleBoard).totals.byState.adopted).toBe(1);
  });
});

describe('the desk', () => {
  let served: ServedGovernment;
  let cycle: OpenedCycle;
  const section = (i: number) => cycle.sections[i]!;
  const desk = (...who: Parameters<ServedGovernment['cast']['of']>) =>
    served.cast.of(...who).call<Desk>('GET', '/desk');
  const short = ({ items }: Desk) => items.map(({ kind, title, urgency, link }) => [kind, title, urgency, link]);

  beforeAll(async () => {
    served = await serveGovernment({ settings: { today: '2026-01-22' } });
    cycle = await openAndAssign(served.cast, served.timeline, sampleReport());
  });
  afterAll(() => served.close());

  test('a liaison finds each section of the own department, the head what waits for approval', async () => {
    expect(short(await desk('liaison', '司法局'))).toEqual([
      ['acknowledgeSection', '一是加强监督', 'late', `/sections/${section(0).id}`],
      ['acknowledgeSection', '二、下一年度主要安排', 'late', `/sections/${section(2).id}`],
    ]);
    const liaison = served.cast.of('liaison', '财政局');
    await liaison.call('POST', `/sections/${section(1).id}/receipt`);
    await liaison.call('POST', `/sections/${section(1).id}/nil-submissions`, { reason: '本年度无此项工作。' });
    expect((await desk('liaison', '财政局')).items).toEqual([]);
    const [item] = (await desk('departmentHead', '财政局')).items;
    expect(item).toMatchObject({ kind: 'approveInDepartment', action: '审核', daysLeft: -2, dueOn: '2026-01-20' });
    expect(item?.detail).toContain('零报送');
    expect((await desk('departmentHead', '司法局')).items).toEqual([]);
  });

  test('an editor finds work by kind and cycle; a return comes back to the liaison with its reason', async () => {
    await submitByDepartment(served.cast, served.timeline, section(0));
    expect(short(await desk('editor'))).toEqual([
      ['lateSections', '2 个部分逾期未报送', 'late', `/cycles/${cycle.id}/board?late=1`],
      ['reviewSections', '1 件报送待审阅', 'normal', `/cycles/${cycle.id}/review?state=submitted`],
    ]);
    await returnToDepartment(served.cast, served.timeline, section(0));
    const item = (await desk('liaison', '司法局')).items.find(({ kind }) => kind === 'reviseSection');
    expect(item?.detail).toContain('退回修改:请核实所标文字。');
  });

  test('a 申请延期 is seen on the board and waits on the editor’s desk; answered, it moves the due date', async () => {
    const board = async () =>
      (await served.cast.of('editor').call<CycleBoard>('GET', `/cycles/${cycle.id}/board`)).sections.find(
        ({ id }) => id === section(2).id,
      );
    const asked = await served.cast
      .of('liaison', '司法局')
      .call<{ id: string }>('POST', `/sections/${section(2).id}/extensions`, {
        reason: '数据待核。',
        until: '2026-01-28',
      });
    expect(await board()).toMatchObject({ extensionOpen: true, late: true });
    const item = (await desk('editor')).items.find(({ kind }) => kind === 'answerExtensions');
    expect(item).toMatchObject({ title: '1 件延期申请待答复', link: `/cycles/${cycle.id}/board?mark=extension` });
    await served.cast
      .of('editor')
      .call('POST', `/extensions/${asked.id}/answer`, { grant: true, reason: '', confirmBeyondMerge: false });
    expect(await board()).toMatchObject({ extensionOpen: false, late: false, dueOn: '2026-01-28', daysLeft: 6 });
  });

  test('who sets up the government finds what is missing', async () => {
    const abroad = await served.found('临江市新川区人民政府', 'x');
    await abroad.of('securityAdmin').call('GET', '/desk');
    const { items } = await abroad.of('systemAdmin').call<Desk>('GET', '/desk');
    expect(items.every(({ kind }) => kind === 'setUp')).toBe(true);
    expect(JSON.stringify(items)).not.toContain('望川');
  });

  test('leaders, clerks and officers find nothing before their turn; nobody is told of the text', async () => {
    for (const post of ['principalLeader', 'deputyLeader', 'registrar', 'sealKeeper'] as const) {
      expect([post, (await desk(post)).items]).toEqual([post, []]);
    }
    expect((await desk('systemAdmin')).items.filter(({ kind }) => kind !== 'setUp')).toEqual([]);
    expect((await desk('auditAdmin')).items.map(({ kind }) => kind)).toEqual(['checkChain']);
    await served.cast.of('auditAdmin').call('POST', '/audit/verifications');
    expect(JSON.stringify(await desk('editor'))).not.toContain('案卷');
  });
});

describe('the desk on the way of a version', () => {
  let served: ServedGovernment;
  beforeAll(async () => {
    served = await serveGovernment();
    await served.startWorker();
  });
  afterAll(() => served.close());

  test('send, decide in turn, number: each finds it when it is due, and only then', async () => {
    const { versionId, cycle } = await mergedCycle(served, 2025);
    const kinds = async (...who: Parameters<ServedGovernment['cast']['of']>) =>
      (await served.cast.of(...who).call<Desk>('GET', '/desk')).items.map(({ kind, action }) => `${kind} ${action}`);
    expect(await kinds('chiefEditor')).toEqual(['sendVersion 送签']);
    const { digest } = await served.cast.of('editor').call<{ digest: string }>('GET', `/versions/${versionId}`);
    await served.cast.of('editor').call('POST', `/versions/${versionId}/sending`, { digest });
    const turn = ['chiefEditor', 'legalReviewer', 'officeReviewer', 'deputyLeader', 'principalLeader'] as const;
    for (const post of turn) {
      for (const other of turn) {
        const expected =
          other !== post ? [] : [post === 'principalLeader' ? 'decideVersion 签发' : 'decideVersion 审签'];
        expect([post, other, await kinds(other)]).toEqual([post, other, expected]);
      }
      const route = post === 'principalLeader' ? 'sign-off' : 'approvals';
      await served.cast
        .of(post)
        .call('POST', `/versions/${versionId}/${route}`, { digest, opinion: '同意。', acknowledgeStale: false });
    }
    expect(await kinds('registrar')).toEqual(['advanceDispatch 编号']);
    const { dispatch } = await served.cast
      .of('registrar')
      .call<{ dispatch: { id: string } }>('GET', `/cycles/${cycle.id}`);
    await served.cast.of('registrar').call('POST', `/dispatches/${dispatch.id}/number`);
    expect(await kinds('registrar')).toEqual([]);
    expect(await kinds('officeReviewer')).toEqual(['advanceDispatch 复核']);
  });
});
