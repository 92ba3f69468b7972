import { expect, test } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import CyclesPage from '../src/features/cycles/CyclesPage.js';
import { renderPage, SOMEBODY } from './support/render-page.js';
import { sheetView } from './support/sheet-view.js';

const cycle = (id: string, year: number, state: string, stateLabel: string) => ({
  id,
  year,
  title: `望川区${year}年度报告`,
  state,
  stateLabel,
  milestoneDays: sheetView().milestones,
  sections: 30,
  sent: 12,
  actions: [],
});
const editor = { ...SOMEBODY, may: ['cycle.open', 'cycle.sheet', 'cycle.late'] as never };

test('years with their dates and days left; filters stand in the address', async () => {
  const { user, router } = await renderPage(<CyclesPage />, {
    route: '/cycles',
    path: '/cycles?state=issued',
    session: editor,
    answers: { 'GET /api/cycles': [cycle('c0', 2024, 'issued', '已印发'), cycle('c1', 2025, 'drafting', '编审中')] },
  });
  expect(await screen.findByRole('heading', { name: '望川区2024年度报告' })).toBeTruthy();
  expect(screen.queryByRole('heading', { name: '望川区2025年度报告' })).toBeNull();
  await act(() => router.navigate('/cycles?year=2025'));
  expect(await screen.findByRole('heading', { name: '望川区2025年度报告' })).toBeTruthy();
  expect(screen.getByText('已报送 12/30')).toBeTruthy();
  expect(screen.getByText('还有10天')).toBeTruthy();
  await act(() => router.navigate('/cycles?year=2025&state=issued'));
  await user.click(await screen.findByRole('button', { name: '清除筛选' }));
  expect(router.state.location.search).toBe('');
});

test('nothing there yet: what to do is said, and only to whom may', async () => {
  await renderPage(<CyclesPage />, { answers: { 'GET /api/cycles': [] } });
  expect(await screen.findByText('还没有年度任务')).toBeTruthy();
  expect(screen.queryByRole('link', { name: '建立年度任务' })).toBeNull();
});
