import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import LoginPage, { safeNext } from '../src/features/session/LoginPage.js';
import { renderPage, SOMEBODY } from './support/render-page.js';

const FOUNDED = { founded: true, demonstration: false };

test('a new installation leads to its set-up', async () => {
  const { router } = await renderPage(<LoginPage />, {
    route: '/login',
    path: '/login',
    session: null,
    answers: { 'GET /api/setup': { founded: false, demonstration: false } },
  });
  await screen.findByText('other page');
  expect(router.state.location.pathname).toBe('/setup');
});

test('logs in and goes on to the address that was asked for', async () => {
  const { user, router, calls } = await renderPage(<LoginPage />, {
    route: '/login',
    path: '/login?next=%2Fcycles',
    session: null,
    answers: { 'GET /api/setup': FOUNDED, 'POST /api/session': SOMEBODY },
  });
  await user.type(await screen.findByLabelText('用户名'), 'zhangsan');
  await user.type(screen.getByLabelText('口令'), 'Right-horse-1');
  await user.click(screen.getByRole('button', { name: '登录' }));
  await screen.findByText('other page');
  expect(router.state.location.pathname).toBe('/cycles');
  expect(calls.find((call) => call.method === 'POST')?.body).toEqual({
    userName: 'zhangsan',
    password: 'Right-horse-1',
  });
});

test('says in the API’s words why log-in failed', async () => {
  const { user } = await renderPage(<LoginPage />, {
    route: '/login',
    path: '/login',
    session: null,
    answers: {
      'GET /api/setup': FOUNDED,
      'POST /api/session': { status: 401, error: { code: 'LOGIN_FAILED', message: '用户名或口令不对。' } },
    },
  });
  await user.type(await screen.findByLabelText('用户名'), 'zhangsan');
  await user.type(screen.getByLabelText('口令'), 'wrong');
  await user.click(screen.getByRole('button', { name: '登录' }));
  expect((await screen.findByRole('alert')).textContent).toContain('用户名或口令不对。');
});

test.each([
  ['/cycles?x=1', '/cycles?x=1'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  [null, '/'],
])('after log-in %s leads to %s', (next, expected) => expect(safeNext(next)).toBe(expected));
