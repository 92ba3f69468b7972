import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import PeoplePage from '../src/features/people/PeoplePage.js';
import { renderPage, SOMEBODY } from './support/render-page.js';

const action = (key: string) => ({ key, label: '', method: '', path: '', reAuthentication: false });
const LIAISON = {
  id: 'p1',
  version: 2,
  userName: 'liaison01',
  displayName: '王立新',
  state: 'active',
  stateLabel: '在用',
  departmentId: 'd1',
  departmentName: '司法局',
  phone: '010*****78',
  mailAddress: '',
  mustChangePassword: false,
  secondFactor: false,
  posts: [
    {
      id: 'x',
      post: 'liaison',
      label: '部门联络员',
      departmentId: 'd1',
      departmentName: '司法局',
      fromDate: '2026-01-10',
      untilDate: '2026-02-01',
      deputy: true,
      current: true,
    },
  ],
  actions: [action('account.handOver')],
};
const WORK = {
  accountId: 'p1',
  displayName: '王立新',
  kinds: [
    {
      kind: 'sections',
      label: '本部门未办结的报送任务',
      fate: 'department',
      fateLabel: '留在本部门',
      items: [{ text: '年度报告 一/一是:起草中', link: '/sections/s1' }],
    },
    { kind: 'notices', label: '未读提醒', fate: 'successor', fateLabel: '移交接任人', items: [] },
  ],
  successors: [{ id: 'p2', userName: 'li', displayName: '李文博', departmentName: '司法局' }],
  proposal: null,
  needsSecondOfficer: false,
};
const HEAD = { ...SOMEBODY, may: ['account.list', 'account.show', 'account.handOver'] };
const answers = {
  'GET /api/accounts': [LIAISON],
  'GET /api/departments': [{ id: 'd1', name: '司法局' }],
  'GET /api/accounts/p1': LIAISON,
  'GET /api/accounts/p1/open-work': WORK,
  'POST /api/accounts/p1/handover': { id: 'h', state: 'done', successorName: '李文博', moved: [] },
};

test('a head sees what is open and what becomes of it, names the successor and hands over', async () => {
  const { user, calls, router } = await renderPage(<PeoplePage />, {
    route: '/admin/people',
    path: '/admin/people',
    session: HEAD,
    answers,
  });
  expect(await screen.findByText('B岗 2026年1月10日至2026年2月1日')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '新建账号' })).toBeNull();
  await user.click(screen.getByRole('button', { name: '王立新' }));
  expect(router.state.location.search).toBe('?person=p1');
  await user.click(await screen.findByRole('button', { name: '交接' }));
  expect(router.state.location.search).toBe('?handover=p1');
  expect(await screen.findByText('年度报告 一/一是:起草中')).toBeTruthy();
  expect(screen.getByText('→ 留在本部门')).toBeTruthy();
  await user.click(screen.getByLabelText('接任人'));
  await user.click(await screen.findByTitle('李文博(司法局)'));
  await user.type(screen.getByLabelText('事由'), '调离');
  const buttons = screen.getAllByRole('button', { name: '交接' });
  await user.click(buttons[buttons.length - 1] as HTMLElement);
  expect(await screen.findByText('已交接给李文博')).toBeTruthy();
  expect(calls.find((c) => c.method === 'POST')?.body).toEqual({ successorId: 'p2', reason: '调离' });
});

test('filters stand in the address', async () => {
  await renderPage(<PeoplePage />, {
    route: '/admin/people',
    path: '/admin/people?q=%E6%9D%8E',
    session: HEAD,
    answers,
  });
  expect(await screen.findByText('没有符合条件的人员')).toBeTruthy();
});
