import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import LoginPage, { safeNext } from '../src/features/session/LoginPage.js';
import { renderPage, SOMEBODY } from './support/render-page.js';

const FOUNDED = { founded: true, demonstration: false };
const OWN_ONLY = { ldap: null, oidc: null };

test('a new installation leads to its set-up', async () => {
  const { router } = await renderPage(<LoginPage />, {
    route: '/login',
    path: '/login',
    session: null,
    answers: { 'GET /api/setup': { founded: false, demonstration: false }, 'GET /api/session/ways': OWN_ONLY },
  });
  await screen.findByText('other page');
  expect(router.state.location.pathname).toBe('/setup');
});

test('logs in and goes on to the address that was asked for', async () => {
  const { user, router, calls } = await renderPage(<LoginPage />, {
    route: '/login',
    path: '/login?next=%2Fcycles',
    session: null,
    answers: { 'GET /api/setup': FOUNDED, 'GET /api/session/ways': OWN_ONLY, 'POST /api/session': SOMEBODY },
  });
  await user.type(await screen.findByLabelText('用户名'), 'zhangsan');
  await user.type(screen.getByLabelText('口令'), 'Right-horse-1');
  await user.click(screen.getByRole('button', { name: '登录' }));
  await screen.findByText('other page');
  expect(router.state.location.pathname).toBe('/cycles');
  expect(calls.find((call) => call.method === 'POST')?.body).toEqual({
    userName: 'zhangsan',
    password: 'Right-horse-1',
    way: 'password',
  });
});

test('says in the API’s words why log-in failed', async () => {
  const { user } = await renderPage(<LoginPage />, {
    route: '/login',
    path: '/login',
    session: null,
    answers: {
      'GET /api/setup': FOUNDED,
      'GET /api/session/ways': OWN_ONLY,
      'POST /api/session': { status: 401, error: { code: 'LOGIN_FAILED', message: '用户名或口令不对。' } },
    },
  });
  await user.type(await screen.findByLabelText('用户名'), 'zhangsan');
  await user.type(screen.getByLabelText('口令'), 'wrong');
  await user.click(screen.getByRole('button', { name: '登录' }));
  expect((await screen.findByRole('alert')).textContent).toContain('用户名或口令不对。');
});

test('asks for a code of who has a second factor, and goes on with it', async () => {
  const { user, router, calls } = await renderPage(<LoginPage />, {
    route: '/login',
    path: '/login?next=%2Fcycles',
    session: null,
    answers: {
      'GET /api/setup': FOUNDED,
      'GET /api/session/ways': OWN_ONLY,
      'POST /api/session': { status: 401, error: { code: 'SECOND_FACTOR_REQUIRED', message: '请输入动态口令。' } },
      'POST /api/session/second-factor': SOMEBODY,
    },
  });
  await user.type(await screen.findByLabelText('用户名'), 'zhangsan');
  await user.type(screen.getByLabelText('口令'), 'Right-horse-1');
  await user.click(screen.getByRole('button', { name: '登录' }));
  await user.type(await screen.findByLabelText('动态口令(6 位数字)或恢复码'), '123456');
  await user.click(screen.getByRole('button', { name: '登录' }));
  await screen.findByText('other page');
  expect(router.state.location.pathname).toBe('/cycles');
  expect(calls.find((call) => call.path.endsWith('/second-factor'))?.body).toEqual({ code: '123456' });
});

test('offers the ways that the installation has', async () => {
  const { user, calls } = await renderPage(<LoginPage />, {
    route: '/login',
    path: '/login?next=%2Fcycles',
    session: null,
    answers: {
      'GET /api/setup': FOUNDED,
      'GET /api/session/ways': { ldap: '区政府目录账号', oidc: '省统一身份认证' },
      'POST /api/session': SOMEBODY,
    },
  });
  const link = await screen.findByRole('link', { name: '用省统一身份认证登录' });
  expect(link.getAttribute('href')).toBe('/api/session/oidc?next=%2Fcycles');
  await user.selectOptions(screen.getByRole('combobox', { name: '登录方式' }), '区政府目录账号');
  await user.type(screen.getByLabelText('用户名'), 'zhangsan');
  await user.type(screen.getByLabelText('口令'), 'theirs');
  await user.click(screen.getByRole('button', { name: '登录' }));
  await screen.findByText('other page');
  expect(calls.find((call) => call.method === 'POST')?.body).toMatchObject({ way: 'ldap', password: 'theirs' });
});

test.each([
  ['PERSON_UNKNOWN', '本系统没有与之对应的账号'],
  ['<b>Call 12345</b>', '没有登录成功'],
])('who comes back from the provider with %s is told why, in our words', async (problem, words) => {
  await renderPage(<LoginPage />, {
    route: '/login',
    path: `/login?problem=${encodeURIComponent(problem)}`,
    session: null,
    answers: { 'GET /api/setup': FOUNDED, 'GET /api/session/ways': OWN_ONLY },
  });
  const { textContent } = await screen.findByRole('alert');
  expect(textContent).toContain(words);
  expect(textContent).not.toContain('12345');
});

test.each([
  ['/cycles?x=1', '/cycles?x=1'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  [null, '/'],
])('after log-in %s leads to %s', (next, expected) => expect(safeNext(next)).toBe(expected));
