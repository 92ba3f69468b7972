import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import DeskPage from '../src/features/desk/DeskPage.js';
import NoticesPage from '../src/features/notices/NoticesPage.js';
import { JobProgress } from '../src/shared/jobs/JobProgress.js';
import { renderPage, SOMEBODY } from './support/render-page.js';

const item = (over: object) => ({
  key: 'k',
  kind: 'draftSection',
  post: 'liaison',
  action: '起草',
  title: '一是加强监督',
  detail: '2025年度报告',
  count: 1,
  since: null,
  dueOn: '2026-01-20',
  daysLeft: -2,
  urgency: 'late',
  link: '/sections/s1',
  ...over,
});

test('the desk says what to do, by when, and leads there', async () => {
  const items = [
    item({}),
    item({ key: 'l', action: '签收', title: '二、下一年度安排', daysLeft: 9, dueOn: '2026-01-31', urgency: 'normal' }),
  ];
  await renderPage(<DeskPage />, { answers: { 'GET /api/desk': { today: '2026-01-22', unreadNotices: 0, items } } });
  const late = await screen.findByRole('link', { name: /一是加强监督/ });
  expect(late.getAttribute('href')).toBe('/sections/s1');
  expect(late.textContent).toContain('已逾期 2 天');
  expect(late.textContent).toContain('2026年1月20日');
  expect(screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)).toEqual(['已逾期 1 项', '待办 1 项']);
});

test('nothing waits: it says so, and where it will appear', async () => {
  const answer = { today: '2026-01-22', unreadNotices: 0, items: [] };
  await renderPage(<DeskPage />, { answers: { 'GET /api/desk': answer } });
  await screen.findByText('没有等您办理的事项');
});

test('who has no post yet is told whom to ask', async () => {
  const answer = { today: '2026-01-22', unreadNotices: 0, items: [] };
  await renderPage(<DeskPage />, { session: { ...SOMEBODY, posts: [] }, answers: { 'GET /api/desk': answer } });
  await screen.findByText(/请联系安全管理员授予岗位/);
});

test('notices: unread first and newest first; following a link marks it as read', async () => {
  const notice = (n: number, readAt: string | null) => ({
    id: `n${n}`,
    kind: 'reminder',
    text: `第${n}条`,
    link: `/sections/s${n}`,
    at: `2026-01-0${n}T01:00:00.000Z`,
    readAt,
  });
  const { user, calls, router } = await renderPage(<NoticesPage />, {
    route: '/notices',
    path: '/notices',
    answers: {
      'GET /api/notices': [notice(1, null), notice(2, '2026-01-03T00:00:00Z'), notice(3, null)],
      'POST /api/notices/read': {},
    },
  });
  await screen.findByText('第3条');
  const texts = screen.getAllByRole('listitem').map((li) => /第\d条/.exec(li.textContent ?? '')?.[0]);
  expect(texts).toEqual(['第3条', '第1条', '第2条']);
  await user.click(screen.getByRole('button', { name: '只看未读' }));
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2));
  expect(router.state.location.search).toBe('?show=unread');
  await user.click((await screen.findAllByRole('link', { name: '前往办理' }))[0] as HTMLElement);
  await waitFor(() => expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ ids: ['n3'] }));
  expect(router.state.location.pathname).toBe('/sections/s3');
});

test('a job that failed says why and can be asked for again', async () => {
  let again = 0;
  const failed = { id: 'j', job: 'merge', state: 'failed', progress: '', error: '稿件尚有空缺。', attempts: 1 };
  const { user } = await renderPage(<JobProgress jobId="j" label="汇总" onRetry={() => (again += 1)} />, {
    answers: { 'GET /api/jobs/j': failed },
  });
  expect((await screen.findByRole('alert')).textContent).toContain('稿件尚有空缺。');
  await user.click(screen.getByRole('button', { name: '重新办理' }));
  expect(again).toBe(1);
});

test('a running job says what it is doing', async () => {
  const running = { id: 'j', job: 'render', state: 'running', progress: '正在排版第 3 页', error: null, attempts: 1 };
  await renderPage(<JobProgress jobId="j" label="排版" />, { answers: { 'GET /api/jobs/j': running } });
  await screen.findByText('正在排版第 3 页');
});
