import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SectionView, SheetView } from '@chancery/application';
import { openAndAssign, submitByDepartment, type OpenedCycle } from '../../apps/cli/src/demo/play-collecting.js';
import { refusalOf } from '../support/refusal-of.js';
import { sampleReport } from '../support/sample-report.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

interface Notice {
  readonly text: string;
}

const YEAR = 2025;
const DUE = '2026-01-20';

describe('the sheet over HTTP', () => {
  let served: ServedGovernment;
  let cycle: OpenedCycle;
  const sheet = (body?: object) =>
    served.cast.of('editor').call<SheetView>(body ? 'PUT' : 'GET', `/cycles/${cycle.id}/sheet`, body);

  beforeAll(async () => {
    served = await serveGovernment({ settings: { today: '2026-01-02' } });
    cycle = await openAndAssign(served.cast, served.timeline, sampleReport({ year: YEAR }));
  });
  afterAll(() => served.close());

  test('adds, changes, orders and takes away in one save, and tells the liaisons concerned', async () => {
    const before = await sheet();
    expect(before.rows.map((r) => [r.nodeKey, r.departmentName, r.position])).toEqual([
      ['一/一是', '司法局', 1],
      ['一/一是', '财政局', 2],
      ['二', '司法局', 1],
    ]);
    const [first, second, third] = before.rows;
    if (!first || !second || !third) throw new Error('no rows');
    const after = await sheet({
      add: [
        {
          nodeKey: '二',
          departmentId: served.cast.departmentIds.get('财政局'),
          startsParagraph: true,
          requirement: '含预算安排。',
          position: 1,
        },
      ],
      change: [
        { id: first.id, was: { position: 1, dueOn: DUE }, to: { position: 2, dueOn: '2026-01-18' } },
        { id: second.id, was: { position: 2 }, to: { position: 1 } },
      ],
      remove: [{ id: third.id }],
    });
    expect(after.rows.map((r) => [r.nodeKey, r.departmentName, r.position, r.dueOn])).toEqual([
      ['一/一是', '财政局', 1, DUE],
      ['一/一是', '司法局', 2, '2026-01-18'],
      ['二', '财政局', 1, DUE],
    ]);
    const told = await served.cast.of('liaison', '司法局').call<Notice[]>('GET', '/notices');
    expect(told.at(-1)?.text).toContain(
      '“一是加强监督”报送期限由2026年1月20日改为2026年1月18日;取消“二、下一年度主要安排”',
    );
    expect((await refusalOf(served.cast.of('liaison', '司法局').call('GET', `/sections/${third.id}`))).status).toBe(
      404,
    );
  });

  test('where a department has begun a reason is needed; another’s change is shown, not overwritten', async () => {
    const liaison = served.cast.of('liaison', '财政局');
    const [row] = (await sheet()).rows;
    if (!row) throw new Error('no row');
    await liaison.call('POST', `/sections/${row.id}/receipt`);
    const change = { id: row.id, was: { requirement: '' }, to: { requirement: '写明监督检查次数。' } };
    expect((await refusalOf(sheet({ change: [change] }))).code).toBe('REASON_REQUIRED');
    await sheet({ change: [{ ...change, reason: '便于汇总。' }] });
    const stale = await refusalOf(
      sheet({ change: [{ ...change, to: { requirement: '写明金额。' }, reason: '便于汇总。' }] }),
    );
    expect([stale.status, stale.code]).toEqual([409, 'SHEET_CHANGED']);
    expect(stale.details).toMatchObject({
      conflicts: [{ id: row.id, current: { requirement: '写明监督检查次数。' } }],
    });
  });

  test('a line of which something was sent stays', async () => {
    const [row] = (await sheet()).rows;
    const section = cycle.sections.find((s) => s.id === row?.id);
    if (!row || !section) throw new Error('no row');
    await submitByDepartment(served.cast, served.timeline, section);
    await served.cast.of('liaison', '财政局').call('POST', `/sections/${row.id}/withdrawal`);
    expect((await refusalOf(sheet({ remove: [{ id: row.id, reason: '不再需要。' }] }))).code).toBe('SECTION_SUBMITTED');
  });

  test('a hundred departments by sixty places are saved and read in seconds', async () => {
    const nodes = Array.from({ length: 60 }, (_, i) => ({
      key: `n${i}`,
      block: 'measures' as const,
      heading: `第${i + 1}项工作`,
      headingForm: 'ownLine' as const,
      numbered: false,
      startsParagraph: true,
      childNumbering: null,
      children: [],
    }));
    const editor = served.cast.of('editor');
    const { id } = await editor.call<{ id: string }>('POST', '/cycles', {
      reportType: 'law-government',
      year: 2030,
      title: '望川区2030年度法治政府建设年度报告',
      outline: { numbering: null, nodes },
    });
    await served.query(
      `INSERT INTO department (government_id, name)
       SELECT g.id, '第' || n || '部门' FROM generate_series(1, 100) n, (SELECT id FROM government LIMIT 1) g`,
    );
    const view = await editor.call<SheetView>('GET', `/cycles/${id}/sheet`);
    const departments = view.departments.slice(-100);
    const saved = await editor.call<SheetView>('PUT', `/cycles/${id}/sheet`, {
      add: nodes.flatMap((n) =>
        departments.map((d) => ({ nodeKey: n.key, departmentId: d.id, startsParagraph: true })),
      ),
    });
    expect(saved.rows).toHaveLength(6_000);
    expect((await editor.call<SheetView>('GET', `/cycles/${id}/sheet`)).rows).toHaveLength(6_000);
  });
});

describe('a cycle opened from last year’s', () => {
  let served: ServedGovernment;
  beforeAll(async () => {
    served = await serveGovernment({ settings: { today: '2026-12-01' } });
  });
  afterAll(() => served.close());

  test('takes over outline, lines and stages, rolls title and dates, and shows last year’s text', async () => {
    const { cast, timeline } = served;
    const editor = cast.of('editor');
    const last = await openAndAssign(cast, timeline, sampleReport({ year: YEAR }));
    for (const section of last.sections) {
      await submitByDepartment(cast, timeline, section);
      await editor.call('POST', `/sections/${section.id}/adoption`);
    }
    await editor.call('PUT', `/cycles/${last.id}/sheet`, {
      change: [
        {
          id: last.sections[2]?.id,
          was: { dueOn: DUE, requirement: '' },
          to: { dueOn: '2026-01-15', requirement: '分条写明。' },
          reason: '提前。',
        },
      ],
    });
    const preview = await editor.call<{ title: string; sections: number; year: number }>(
      'GET',
      `/cycles/${last.id}/next-year`,
    );
    expect([preview.title, preview.sections, preview.year]).toEqual([
      '临江市望川区2026年度法治政府建设情况报告',
      3,
      2026,
    ]);
    const made = await editor.call<{ id: string; title: string }>('POST', '/cycles', { fromCycleId: last.id });
    expect(made.title).toBe(preview.title);
    expect((await refusalOf(editor.call('POST', '/cycles', { fromCycleId: last.id }))).code).toBe('CYCLE_EXISTS');
    const { rows } = await editor.call<SheetView>('GET', `/cycles/${made.id}/sheet`);
    expect(rows.map((r) => [r.nodeKey, r.departmentName, r.dueOn, r.requirement, r.stateLabel])).toEqual([
      ['一/一是', '司法局', '2027-01-20', '', '未签收'],
      ['一/一是', '财政局', '2027-01-20', '', '未签收'],
      ['二', '司法局', '2027-01-15', '分条写明。', '未签收'],
    ]);
    const view = await cast.of('liaison', '司法局').call<SectionView>('GET', `/sections/${rows[0]?.id}`);
    expect(view.lastYear).toMatchObject({
      year: YEAR,
      paragraphs: ['评查行政执法案卷180卷。'],
      origin: { kind: 'cycle', verified: true },
    });
    expect(view.prompts.map((p) => [p.block, p.paragraphs])).toEqual([['nextSteps', ['推进镇街执法案卷评查全覆盖。']]]);
    const finance = await cast
      .of('liaison', '财政局')
      .call<{ lastYear: { prompts: unknown[] } }>('GET', `/cycles/${made.id}/last-year`);
    // Not issued: another department's promises are not shown.
    expect(finance.lastYear.prompts).toEqual([]);
  });

  test('lines of a merged department go to its heir, those of a stopped one are left empty', async () => {
    const editor = served.cast.of('editor');
    const [last] = await editor.call<{ id: string; year: number }[]>('GET', '/cycles');
    const preview = async () =>
      editor.call<{ sections: number; stoppedDepartments: string[] }>('GET', `/cycles/${last?.id}/next-year`);
    const finance = served.cast.departmentIds.get('财政局');
    const mark = (state: string, into: string | null) =>
      served.query('UPDATE department SET state = $2, merged_into = $3 WHERE id = $1', [finance, state, into]);
    await mark('stopped', null);
    expect(await preview()).toMatchObject({ sections: 2, stoppedDepartments: ['财政局'] });
    // The heir has a line in that place already.
    await mark('merged', served.cast.departmentIds.get('司法局') ?? '');
    expect(await preview()).toMatchObject({ sections: 2, stoppedDepartments: [] });
    await mark('active', null);
  });

  test('dates are previewed for a year, and from an earlier day of reporting', async () => {
    const preview = await served.cast
      .of('editor')
      .call<{ year: number; milestones: { name: string; date: string; daysLeft: number }[] }>(
        'GET',
        '/milestones?year=2026&reportedBy=2027-02-20',
      );
    expect(preview.milestones.map((m) => m.date)).toEqual(['2027-01-11', '2027-01-27', '2027-02-20', '2027-04-01']);
    expect(preview.milestones[0]?.daysLeft).toBe(41);
  });
});
