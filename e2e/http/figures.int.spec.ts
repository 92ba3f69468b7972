import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FigureHistory } from '@chancery/application';
import { openAndAssign, type OpenedCycle } from '../../apps/cli/src/demo/play-collecting.js';
import { CASES, cellOf, LedgerDesk, textWith, type KeptFigure } from '../support/ledger-desk.js';
import { refusalOf } from '../support/refusal-of.js';
import { sampleReport } from '../support/sample-report.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

const YEAR = 2025;

describe('the figure ledger over HTTP', () => {
  let served: ServedGovernment;
  let cycle: OpenedCycle;
  let desk: LedgerDesk;

  beforeAll(async () => {
    served = await serveGovernment();
    cycle = await openAndAssign(served.cast, served.timeline, sampleReport({ year: YEAR }));
    desk = new LedgerDesk(served, cycle.id, YEAR);
  });
  afterAll(() => served.close());

  test('a department enters for itself, an editor for any with a reason, nobody for another department', async () => {
    const id = await desk.define();
    expect((await desk.enter(id, '司法局', ' １，287 ')).value).toBe('1287');
    const foreign = desk.valueOf(id, '财政局', '9');
    const stranger = await refusalOf(desk.liaison('司法局').call('POST', `/cycles/${cycle.id}/figures`, foreign));
    expect([stranger.status, stranger.code]).toEqual([403, 'RELATION_NOT_ALLOWED']);
    const silent = await refusalOf(desk.editor.call('POST', `/cycles/${cycle.id}/figures`, foreign));
    expect(silent.code).toBe('REASON_REQUIRED');
    await desk.editor.call('POST', `/cycles/${cycle.id}/figures`, { ...foreign, value: '1287', reason: '电话核实。' });
    const row = await desk.row(id);
    expect(row.cells.map((c) => [c.departmentName, c.thisYear?.printed, c.thisYear?.reason])).toEqual([
      ['司法局', '1287卷', ''],
      ['财政局', '1287卷', '电话核实。'],
    ]);
    expect([row.conflict, row.thisYear.printed]).toEqual([false, '1287卷']);
    const own = await desk.row(id, desk.liaison('财政局'));
    expect(own.cells.map((c) => c.departmentName)).toEqual(['财政局']);
    expect(JSON.stringify(own)).not.toContain(desk.department('司法局'));
  });

  test.each([
    ['三百', 'FIGURE_NOT_A_NUMBER', {}],
    ['12.5', 'FIGURE_TOO_PRECISE', {}],
    ['-1', 'FIGURE_NEGATIVE', {}],
    ['5', 'CUTOFF_WRONG', { cutoffDate: '2024-06-30' }],
    ['5', 'FIGURE_YEAR_WRONG', { year: 2020, cutoffDate: '2020-12-31' }],
  ])('%s is refused: %s', async (value, code, more) => {
    const refusal = await refusalOf(desk.enter(await desk.define(), '司法局', value, more));
    expect([refusal.status, refusal.code]).toEqual([400, code]);
    expect(refusal.message).toMatch(/[\u4e00-\u9fa5]/);
  });

  test('a correction takes the place of the value that was seen, and every version stays on record', async () => {
    const id = await desk.define();
    const first = await desk.enter(id, '司法局', '363');
    expect((await refusalOf(desk.enter(id, '司法局', '336'))).code).toBe('FIGURE_CHANGED');
    await desk.enter(id, '司法局', '336', { supersedes: first.id, reason: '录入颠倒。' });
    expect((await refusalOf(desk.enter(id, '司法局', '335', { supersedes: first.id }))).code).toBe('FIGURE_CHANGED');
    const history = await desk.editor.call<FigureHistory>('GET', `/indicators/${id}/figures`);
    expect(history.values.map((v) => [v.seq, v.printed, v.standing, v.reason])).toEqual([
      [1, '363卷', 'superseded', ''],
      [2, '336卷', 'stands', '录入颠倒。'],
    ]);
  });

  test('of two who enter at once one is kept and the other is told', async () => {
    const id = await desk.define();
    const results = await Promise.allSettled([desk.enter(id, '司法局', '1'), desk.enter(id, '司法局', '2')]);
    const lost = results.find((r) => r.status === 'rejected');
    expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(1);
    const refusal = await refusalOf(Promise.reject(lost?.reason as Error));
    expect([refusal.status, ['CONCURRENT_CHANGE', 'FIGURE_CHANGED'].includes(refusal.code)]).toEqual([409, true]);
  });

  test('last year stands beside this year, and growth is computed', async () => {
    const id = await desk.define();
    await desk.enter(id, '司法局', '160', { year: YEAR - 1, cutoffDate: `${YEAR - 1}-12-31` });
    await desk.enter(id, '司法局', '180');
    const row = await desk.row(id);
    expect([row.lastYear.printed, row.thisYear.printed, row.growth]).toEqual(['160卷', '180卷', '+12.5%']);
    expect(cellOf(row, '司法局')).toMatchObject({ growth: '+12.5%', lastYear: { printed: '160卷' } });
  });

  test('figures that departments count separately are added up and never contradict each other', async () => {
    const id = await desk.define({ scope: 'department' });
    await desk.enter(id, '司法局', '180');
    await desk.enter(id, '财政局', '30');
    const row = await desk.row(id);
    expect([row.conflict, row.thisYear.printed, row.contests]).toEqual([false, '210卷', []]);
  });

  test('a new indicator is proposed with its value; an editor confirms it and may then no longer change its unit', async () => {
    const body = { ...CASES, name: '开展普法宣讲场次', unit: '场' };
    const { indicatorId: _none, ...value } = desk.valueOf('', '财政局', '12');
    const kept = await desk.liaison('财政局').call<KeptFigure>('POST', `/cycles/${cycle.id}/figure-proposals`, {
      ...body,
      ...value,
    });
    const { indicator } = await desk.row(kept.indicatorId);
    expect([indicator.state, indicator.stateLabel]).toEqual(['proposed', '待编辑确认']);
    const notices = await desk.editor.call<{ kind: string; text: string }[]>('GET', '/notices');
    expect(notices.find((n) => n.kind === 'indicatorProposed')?.text).toContain('财政局提出新指标“开展普法宣讲场次”');
    const change = (more: object) =>
      desk.editor.call<{ state: string }>('PUT', `/indicators/${indicator.id}`, {
        ...body,
        ...{ scope: 'department', owners: [desk.department('财政局')], version: indicator.version },
        ...more,
      });
    expect((await refusalOf(change({ unit: '次' }))).code).toBe('INDICATOR_IN_USE');
    expect((await change({ definition: '含线上宣讲。' })).state).toBe('active');
    expect((await refusalOf(change({}))).code).toBe('INDICATOR_CHANGED');
    const again = await refusalOf(
      desk.liaison('司法局').call('POST', `/cycles/${cycle.id}/figure-proposals`, {
        ...body,
        ...{ ...value, departmentId: desk.department('司法局') },
      }),
    );
    expect([again.status, again.code]).toEqual([409, 'INDICATOR_EXISTS']);
  });

  test('nothing is entered for a retired indicator; its name is free again', async () => {
    const name = '停用的指标';
    const id = await desk.define({ name });
    await desk.editor.call('POST', `/indicators/${id}/retirement`, { reason: '不再统计。' });
    expect((await refusalOf(desk.enter(id, '司法局', '1'))).code).toBe('STATE_CONFLICT');
    await desk.define({ name });
    expect((await refusalOf(desk.editor.call('POST', `/indicators/${id}/restoration`))).code).toBe('INDICATOR_EXISTS');
  });

  test('a reference is taken only as the ledger has it: forged words, values and other governments are refused', async () => {
    const id = await desk.define();
    const other = await desk.define();
    const mine = await desk.enter(id, '司法局', '180');
    const elsewhere = await desk.enter(other, '司法局', '180');
    const abroad = await served.found('临江市新川区人民政府', 'y');
    const away = await abroad
      .of('editor')
      .call<{ id: string }>('POST', '/indicators', { ...CASES, name: '评查案卷数', scope: 'government', owners: [] });
    const section = cycle.sections[2];
    const path = `/sections/${section?.id}`;
    await desk.liaison('司法局').call('POST', `${path}/receipt`);
    const save = (draftVersion: number, indicator: string, valueVersion: string, text: string) =>
      desk.liaison('司法局').call<{ draftVersion: number }>('PUT', `${path}/draft`, {
        draftVersion,
        content: textWith({ indicator, valueVersion, text }),
      });
    for (const [indicator, valueVersion, text] of [
      [id, mine.id, '181卷'],
      [id, mine.id, '180件'],
      [id, elsewhere.id, '180卷'],
      [id, 'no such value', '180卷'],
      ['no such indicator', mine.id, '180卷'],
      [away.id, mine.id, '180卷'],
    ] as const) {
      const refusal = await refusalOf(save(0, indicator, valueVersion, text));
      expect([text, refusal.status, refusal.code]).toEqual([text, 400, 'FIGURE_REFERENCE_WRONG']);
    }
    expect(await save(0, id, mine.id, '180卷')).toEqual({ draftVersion: 1 });
    expect(await save(1, id, mine.id, '180')).toEqual({ draftVersion: 2 });
    expect((await desk.row(id, desk.liaison('司法局'))).uses).toMatchObject([
      { kind: 'section', printed: '180', upToDate: true },
    ]);
    // A draft is its department's: editors see where a figure is used once it was sent.
    expect((await desk.row(id)).uses).toEqual([]);
    // Past the interface: what is stored is checked again when it is sent.
    const forged = JSON.stringify(textWith({ indicator: id, valueVersion: mine.id, text: '999卷' }));
    await served.query('UPDATE section SET draft = $2 WHERE id = $1', [section?.id, forged]);
    const sent = await refusalOf(desk.liaison('司法局').call('POST', `${path}/submissions`, { draftVersion: 2 }));
    expect(sent.code).toBe('FIGURE_REFERENCE_WRONG');
    await served.query('UPDATE section SET draft = NULL, draft_version = 0 WHERE id = $1', [section?.id]);
    const unseen = await refusalOf(abroad.of('editor').call('GET', `/indicators/${id}/figures`));
    expect(unseen.status).toBe(404);
    const entered = await refusalOf(desk.enter(away.id, '司法局', '1'));
    expect(entered.status).toBe(404);
  });
});
