import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import FiguresPage from '../src/features/figures/FiguresPage.js';
import { renderPage } from './support/render-page.js';
import { CASES, contestedRow, CYCLE, LAW, MONEY, sampleLedger, valueOf } from './support/sample-ledger.js';

const LEDGER = `/api/cycles/${CYCLE}/figures`;
const open = (answers: object = {}, search = '') =>
  renderPage(<FiguresPage />, {
    route: '/cycles/:id/figures',
    path: `/cycles/${CYCLE}/figures${search}`,
    answers: { [`GET ${LEDGER}`]: sampleLedger, ...answers },
  });

test('this year stands beside last year; a conflict is said in words and comes first', async () => {
  await open();
  await screen.findByRole('heading', { level: 1, name: '2025年数据台账' });
  const heads = screen.getAllByRole('rowheader').map((head) => head.textContent);
  expect(heads[0]).toContain('评查案卷数');
  expect(heads[0]).toContain('2025年数据不一致,尚未选定');
  expect(screen.getByRole('alert').textContent).toContain('有 1 项指标数据不一致');
  const cells = screen.getAllByRole('row').find((row) => row.textContent?.includes('司法局'))?.textContent;
  expect(cells).toContain('160卷截至2024年12月31日');
  expect(cells).toContain('180卷截至2025年12月31日');
  expect(cells).toContain('+12.5%');
  expect(screen.getByRole('link', { name: '加强监督。(司法局)' }).getAttribute('href')).toBe('/sections/s1');
  expect(screen.getByText('与台账现用的数据不同')).toBeTruthy();
});

test('one value is chosen with a reason', async () => {
  const { user, calls } = await open({ [`POST /api/cycles/${CYCLE}/figure-choices`]: { id: 'choice' } });
  await user.click(await screen.findByRole('button', { name: '选定2025年评查案卷数' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText('全年评查的行政执法案卷。')).toBeTruthy();
  await user.click(within(dialog).getByRole('button', { name: '选定' }));
  expect(await within(dialog).findByText('请选定一个')).toBeTruthy();
  expect(calls.some((call) => call.method === 'POST')).toBe(false);
  await user.click(within(dialog).getByRole('radio', { name: /180卷.*司法局/ }));
  await user.type(within(dialog).getByLabelText('选定理由'), '财政局口径含镇街。');
  await user.click(within(dialog).getByRole('button', { name: '选定' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(calls.find((call) => call.method === 'POST')?.body).toEqual({
    indicatorId: CASES,
    valueId: 'a1',
    previousChoiceId: null,
    reason: '财政局口径含镇街。',
  });
});

test('when another editor was first, what was chosen is shown in the same dialog, and a new choice names it', async () => {
  const chosenNow = {
    ...contestedRow,
    conflict: false,
    contests: contestedRow.contests.map((contest) => ({
      ...contest,
      state: 'chosen' as const,
      lastChoiceId: 'first',
      choice: {
        ...{ id: 'first', valueId: 'b1', printed: '185卷', departmentName: '财政局' },
        ...{ reason: '据决算。', chosenBy: '赵晓梅', at: '2026-01-09T02:00:00.000Z' },
      },
    })),
  };
  let refused = false;
  const { user, calls } = await open({
    [`GET ${LEDGER}`]: () => (refused ? { ...sampleLedger, rows: [chosenNow] } : sampleLedger),
    [`POST /api/cycles/${CYCLE}/figure-choices`]: () => {
      if (refused) return { id: 'second' };
      refused = true;
      return { status: 409, error: { code: 'FIGURE_CHOICE_CHANGED', message: '他人已先选定了这项数据。' } };
    },
  });
  await user.click(await screen.findByRole('button', { name: '选定2025年评查案卷数' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('radio', { name: /180卷/ }));
  await user.type(within(dialog).getByLabelText('选定理由'), '以司法局为准。');
  await user.click(within(dialog).getByRole('button', { name: '选定' }));
  expect((await within(dialog).findByRole('alert')).textContent).toContain('他人已先选定了这项数据。');
  expect(within(dialog).getByRole('note').textContent).toBe('赵晓梅选定财政局的185卷。理由:据决算。');
  await user.click(within(dialog).getByRole('button', { name: '选定' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const sent = calls.filter((call) => call.method === 'POST').map((call) => call.body);
  expect(sent).toMatchObject([{ previousChoiceId: null }, { previousChoiceId: 'first', valueId: 'a1' }]);
});

test('a correction names the value that was seen, and shows the newer one when somebody was first', async () => {
  let late = false;
  const newer = valueOf({ id: 'a2', value: '181', standing: 'contested', enteredBy: '周志远' });
  const moved = {
    ...contestedRow,
    cells: contestedRow.cells.map((cell) => (cell.departmentId === LAW ? { ...cell, thisYear: newer } : cell)),
  };
  const { user, calls } = await open({
    [`GET ${LEDGER}`]: () => (late ? { ...sampleLedger, rows: [moved] } : sampleLedger),
    [`POST ${LEDGER}`]: () => {
      late = true;
      return { status: 409, error: { code: 'FIGURE_CHANGED', message: '这项数据刚有人填报过。' } };
    },
  });
  await user.click(await screen.findByRole('button', { name: '更正司法局评查案卷数' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByRole('note').textContent).toContain('台账现有:180卷(王立新填报,截止日2025年12月31日)');
  await user.type(within(dialog).getByLabelText('数据'), '１８６');
  expect(await within(dialog).findByText('文中印作“186卷”。比上年(160卷)+16.3%。')).toBeTruthy();
  await user.type(within(dialog).getByLabelText(/^说明/), '漏计6卷。');
  await user.click(within(dialog).getByRole('button', { name: '更正' }));
  expect((await within(dialog).findByRole('alert')).textContent).toContain('这项数据刚有人填报过。');
  expect(within(dialog).getByRole('note').textContent).toContain('台账现有:181卷(周志远填报');
  expect(calls.find((call) => call.method === 'POST')?.body).toEqual({
    ...{ indicatorId: CASES, departmentId: LAW, year: 2025, value: '１８６', cutoffDate: '2025-12-31' },
    ...{ sectionId: null, supersedes: 'a1', reason: '漏计6卷。' },
  });
});

test('filters are in the address and are read from it', async () => {
  const { user, router } = await open({}, '?show=missing');
  await screen.findByText('出庭应诉率');
  expect(screen.queryByText('评查案卷数')).toBeNull();
  await user.click(screen.getByRole('button', { name: '只看不一致的' }));
  expect(await screen.findByText('评查案卷数')).toBeTruthy();
  expect(router.state.location.search).toBe('?show=conflict');
  await user.type(screen.getByRole('searchbox'), '没有的{Enter}');
  expect(await screen.findByText('没有符合条件的指标')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '看全部' }));
  expect(await screen.findByText('出庭应诉率')).toBeTruthy();
  expect(router.state.location.search).toBe('');
});

test('only one department’s lines are shown when it is asked for', async () => {
  await open({}, `?department=${MONEY}`);
  await screen.findByText('评查案卷数');
  expect(screen.getAllByRole('rowheader').map((head) => head.textContent)).toContain('财政局');
  expect(screen.getAllByRole('rowheader').map((head) => head.textContent)).not.toContain('司法局');
});

test('an editor defines an indicator; what the API does not offer is not there', async () => {
  const { user, calls } = await open({ 'POST /api/indicators': { id: 'new' } });
  await screen.findByText('评查案卷数');
  expect(screen.queryByRole('button', { name: '提出新指标' })).toBeNull();
  await user.click(screen.getByRole('button', { name: '新建指标' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText('指标名称'), '普法场次');
  await user.type(within(dialog).getByLabelText('单位'), '场');
  await user.click(within(dialog).getByRole('button', { name: '保存' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(calls.find((call) => call.method === 'POST')?.body).toEqual({
    ...{ name: '普法场次', kind: 'count', unit: '场', decimals: 0, definition: '' },
    ...{ scope: 'government', owners: [] },
  });
});

test('the history tells who entered what and which one was chosen why', async () => {
  const { user } = await open({
    [`GET /api/indicators/${CASES}/figures`]: {
      indicator: contestedRow.indicator,
      values: [
        valueOf({ id: 'x1', value: '363', standing: 'superseded' }),
        valueOf({ id: 'x2', value: '336', seq: 2, reason: '录入颠倒。' }),
      ],
      choices: [],
    },
  });
  await user.click(await screen.findByRole('button', { name: '历次数据:评查案卷数' }));
  const dialog = await screen.findByRole('dialog');
  expect(await within(dialog).findByText('363卷')).toBeTruthy();
  expect(within(dialog).getByText('已更正')).toBeTruthy();
  expect(within(dialog).getByText('录入颠倒。')).toBeTruthy();
});

test('an empty ledger says what to do', async () => {
  await open({ [`GET ${LEDGER}`]: { ...sampleLedger, rows: [] } });
  expect(await screen.findByText('台账中还没有指标')).toBeTruthy();
});
