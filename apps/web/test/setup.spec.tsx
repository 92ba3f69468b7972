import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import SetupPage from '../src/features/setup/SetupPage.js';
import { renderPage } from './support/render-page.js';

const UNFOUNDED = { founded: false, demonstration: false };
const officer = (post: string, userName: string, displayName: string) => ({
  account: { userName, displayName },
  initialPassword: `secret-of-${userName}`,
  post,
});
const MADE = {
  government: { id: 'g', name: '望川区人民政府' },
  officers: [
    officer('systemAdmin', 'sys', '王一'),
    officer('securityAdmin', 'sec', '李二'),
    officer('auditAdmin', 'aud', '张三'),
  ],
};

async function startSetup(answers: Record<string, unknown> = {}) {
  const page = await renderPage(<SetupPage />, {
    route: '/setup',
    path: '/setup',
    session: null,
    answers: { 'GET /api/setup': UNFOUNDED, 'POST /api/setup/governments': MADE, ...answers },
  });
  await screen.findByLabelText('一次性设置码');
  const next = () => page.user.click(screen.getByRole('button', { name: '下一步' }));
  const at = (step: string) => screen.findByRole('heading', { level: 2, name: step });
  const fill = async (field: HTMLElement, text: string) => {
    await page.user.click(field);
    await page.user.paste(text);
  };
  const fillOfficer = async (legend: string, name: string, userName: string) => {
    const group = within(screen.getByRole('group', { name: legend }));
    await fill(group.getByLabelText('姓名'), name);
    await fill(group.getByLabelText('用户名'), userName);
  };
  const untilOfficers = async () => {
    await fill(screen.getByLabelText('一次性设置码'), 'AbC123');
    await next();
    await at('政府名称');
    await fill(screen.getByLabelText('政府名称'), '望川区人民政府');
    await next();
    await at('三员');
  };
  return { ...page, next, fillOfficer, untilOfficers };
}

test('goes by keyboard from the code to the initial passwords, which are shown with a way on', async () => {
  const { user, calls, next, fillOfficer, untilOfficers } = await startSetup();
  // Enter in a field is the next step.
  await user.type(screen.getByLabelText('一次性设置码'), '{Enter}');
  expect(await screen.findByText('请输入设置码')).toBeTruthy();
  await untilOfficers();
  expect(document.activeElement?.textContent).toBe('三员');
  await fillOfficer('系统管理员', '王一', 'sys');
  await fillOfficer('安全管理员', '李二', 'sec');
  await fillOfficer('审计管理员', '张三', 'aud');
  await next();
  expect(await screen.findByText('王一(sys)')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '建立政府' }));
  const list = await screen.findByRole('list', { name: '初始口令' });
  expect(list.textContent).toContain('secret-of-sec');
  expect(screen.getByRole('link', { name: '前往登录' }).getAttribute('href')).toContain('/login');
  expect(calls.find((call) => call.method === 'POST')?.body).toEqual({
    setupCode: 'AbC123',
    name: '望川区人民政府',
    officers: {
      systemAdmin: { displayName: '王一', userName: 'sys' },
      securityAdmin: { displayName: '李二', userName: 'sec' },
      auditAdmin: { displayName: '张三', userName: 'aud' },
    },
  });
});

test('no person holds two of the three posts', async () => {
  const { next, fillOfficer, untilOfficers } = await startSetup();
  await untilOfficers();
  await fillOfficer('系统管理员', '王一', 'sys');
  await fillOfficer('安全管理员', '王一', 'SYS');
  await fillOfficer('审计管理员', '张三', '1x');
  await next();
  expect((await screen.findAllByText(/三员须由三人分任/)).length).toBeGreaterThan(0);
  expect(screen.getAllByText('三员的用户名不能相同').length).toBeGreaterThan(0);
  expect(screen.getByText('须以字母开头,2 至 40 个字母、数字、点、横线')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '建立政府' })).toBeNull();
});

test('a refused code leads back to where it is typed, in the API’s words', async () => {
  const { user, next, fillOfficer, untilOfficers } = await startSetup({
    'POST /api/setup/governments': { status: 403, error: { code: 'SETUP_CODE_WRONG', message: '设置码不对。' } },
  });
  await untilOfficers();
  await fillOfficer('系统管理员', '王一', 'sys');
  await fillOfficer('安全管理员', '李二', 'sec');
  await fillOfficer('审计管理员', '张三', 'aud');
  await next();
  await user.click(await screen.findByRole('button', { name: '建立政府' }));
  expect((await screen.findByRole('alert')).textContent).toContain('设置码不对。');
  expect(document.activeElement?.textContent).toBe('设置码');
});

test('an installation that has a government says so, and founds another only when asked', async () => {
  const { user } = await renderPage(<SetupPage />, {
    route: '/setup',
    path: '/setup',
    session: null,
    answers: { 'GET /api/setup': { founded: true, demonstration: true } },
  });
  expect(await screen.findByText(/现有演示政府/)).toBeTruthy();
  expect(screen.queryByLabelText('一次性设置码')).toBeNull();
  await user.click(screen.getByRole('button', { name: '另建一个政府' }));
  expect(screen.getByLabelText('一次性设置码')).toBeTruthy();
});
