import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { Schemas } from '../src/api-client/client.js';
import BoardPage from '../src/features/board/BoardPage.js';
import { renderPage, SOMEBODY } from './support/render-page.js';

type Board = Schemas['CycleBoard'];
type State = Schemas['SectionState'];

const CYCLE = '00000000-0000-4000-8000-00000000000c';
const STATES: readonly [State, string][] = [
  ['notAcknowledged', '未签收'],
  ['drafting', '起草中'],
  ['awaitingDepartment', '待部门审核'],
  ['submitted', '已报送'],
  ['returned', '退回修改'],
  ['adopted', '采用'],
  ['adoptedPartially', '部分采用'],
  ['declined', '不采用'],
];

function boardOf(departments: number, nodes: number): Board {
  const totals = {
    sections: nodes,
    sent: 1,
    byState: Object.fromEntries(STATES.map(([state]) => [state, 0])) as Board['totals']['byState'],
    late: 0,
    dueSoon: 0,
    returnedTwice: 0,
    nil: 0,
    extensionsOpen: 0,
  };
  const sections = Array.from({ length: departments * nodes }, (_, i): Board['sections'][number] => {
    const late = i % 40 === 0;
    return {
      id: `s${i}`,
      nodeKey: `n${i % nodes}`,
      position: 1,
      departmentId: `d${Math.floor(i / nodes)}`,
      state: late ? 'drafting' : (STATES[i % STATES.length]?.[0] ?? 'drafting'),
      dueOn: '2026-01-20',
      submittedAt: null,
      nil: false,
      returned: i === 7 ? 2 : 0,
      extensionOpen: false,
      daysLeft: late ? -2 : 9,
      late,
      dueSoon: false,
      returnedTwice: i === 7,
    };
  });
  return {
    cycleId: CYCLE,
    title: '望川区2025年度法治政府建设情况报告',
    year: 2025,
    cycleState: 'drafting',
    cycleStateLabel: '编审中',
    today: '2026-01-22',
    actions: [
      { key: 'cycle.remind', label: '催报', method: 'POST', path: '/cycles/:id/reminders', reAuthentication: false },
    ],
    states: STATES.map(([state, label]) => ({ state, label, count: sections.filter((s) => s.state === state).length })),
    totals: { ...totals, sections: sections.length, late: sections.filter(({ late }) => late).length },
    departments: Array.from({ length: departments }, (_, i) => ({
      id: `d${i}`,
      name: `第${i + 1}局`,
      liaisons: ['李四'],
      totals: { ...totals, late: 1 },
    })),
    nodes: Array.from({ length: nodes }, (_, i) => ({
      key: `n${i}`,
      level: 1,
      ordinal: `${i + 1}.`,
      heading: `第${i + 1}项`,
      totals,
    })),
    sections,
  };
}

const show = (board: Board, query = '') =>
  renderPage(<BoardPage />, {
    route: '/cycles/:id/board',
    path: `/cycles/${CYCLE}/board${query}`,
    session: { ...SOMEBODY, may: ['board.show', 'cycle.collect', 'cycle.versions', 'cycle.lateFile', 'figure.ledger'] },
    answers: {
      [`GET /api/cycles/${CYCLE}/board`]: board,
      [`POST /api/cycles/${CYCLE}/collections`]: { id: 'job-1', state: 'queued' },
      'GET /api/jobs/job-1': { id: 'job-1', job: 'collect', state: 'done', progress: '', error: null },
    },
  });

test('a hundred departments by sixty places are on one page, each cell in words', async () => {
  await show(boardOf(100, 60));
  const grid = await screen.findByRole('grid');
  expect(grid.querySelectorAll('td[data-section]')).toHaveLength(6_000);
  const first = grid.querySelector('td[data-section="s0"]');
  expect(first?.getAttribute('aria-label')).toBe('起草中,已逾期 2 天');
  expect(first?.textContent).toBe('起草-2');
  // One stop for Tab, whatever the size.
  expect(grid.querySelectorAll('td[tabindex="0"]')).toHaveLength(1);
});

test('filters come from the address and go back into it', async () => {
  const { user, router } = await show(boardOf(4, 6), '?late=1');
  const grid = await screen.findByRole('grid');
  expect(grid.querySelectorAll('td[data-section]')).toHaveLength(1);
  screen.getByText('符合条件 1 个部分');
  expect(screen.getByRole('button', { name: /^.*逾期 1$/ }).getAttribute('aria-pressed')).toBe('true');
  await user.click(screen.getByRole('button', { name: '清除筛选' }));
  await waitFor(() => expect(screen.getByRole('grid').querySelectorAll('td[data-section]')).toHaveLength(24));
  await user.click(screen.getByRole('button', { name: /已报送/ }));
  await waitFor(() => expect(router.state.location.search).toBe('?state=submitted'));
  await user.type(screen.getByRole('searchbox'), '第2局');
  await user.tab();
  await waitFor(() =>
    expect(decodeURIComponent(router.state.location.search)).toBe('?state=submitted&department=第2局'),
  );
  const rows = within(screen.getByRole('grid')).getAllByRole('rowheader');
  expect(rows.map((row) => row.textContent)).toEqual([expect.stringContaining('第2局')]);
});

test('by keyboard: arrows move, Enter opens the section’s panel, its link leads there', async () => {
  const { user, router } = await show(boardOf(3, 3));
  const grid = await screen.findByRole('grid');
  grid.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
  await user.keyboard('{ArrowRight}{ArrowDown}');
  expect(document.activeElement?.getAttribute('data-section')).toBe('s4');
  await user.keyboard('{Enter}');
  const panel = await screen.findByRole('dialog');
  expect(router.state.location.search).toBe('?section=s4');
  expect(panel.textContent).toContain('第2局');
  expect(panel.textContent).toContain('联络员:李四');
  expect(within(panel).getByRole('link', { name: '打开该部分' }).getAttribute('href')).toBe('/sections/s4');
});

test('taking stock shows how the job goes; papers are offered to whose posts may have them', async () => {
  const { user, calls } = await show(boardOf(2, 2));
  await user.click(await screen.findByRole('button', { name: '收集' }));
  await screen.findByText('已完成');
  expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
    requestKey: expect.stringMatching(/^[0-9a-f]{32}$/),
  });
  expect(screen.getByRole('link', { name: '下载逾期通报' }).getAttribute('href')).toBe(
    `/api/cycles/${CYCLE}/late.docx`,
  );
  expect(screen.queryByRole('link', { name: '下载报送通知' })).toBeNull();
});

test('催报 begins with the departments that are late', async () => {
  const { user } = await show(boardOf(3, 3));
  await user.click(await screen.findByRole('button', { name: '催报' }));
  const dialog = await screen.findByRole('dialog');
  for (const name of ['第1局', '第2局', '第3局']) expect(dialog.textContent).toContain(name);
});

test('tabs of the cycle lead to what the posts may enter', async () => {
  await show(boardOf(2, 2));
  const tabs = within(await screen.findByRole('navigation', { name: '年度任务的各方面' })).getAllByRole('link');
  expect(tabs.map((tab) => tab.textContent)).toEqual(['进度', '台账', '稿本']);
});
