import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import SecurityPage from '../src/features/security/SecurityPage.js';
import { renderPage } from './support/render-page.js';

const logIn = (id: string, device: string, current = false) => ({
  id,
  way: 'password',
  wayLabel: '本系统口令',
  device,
  address: '10.1.2.3',
  at: '2026-03-01T01:05:00.000Z',
  lastSeenAt: '2026-03-01T02:00:00.000Z',
  current,
});
const NONE = { active: false, since: null, recoveryLeft: 0, requiredForSigning: true };
const OWN = logIn('own', 'Firefox 140 · Linux', true);
const PHONE = logIn('phone', 'Chrome 141 · Android 15');
const OFFICE = logIn('office', 'Edge 141 · Windows 10');

test('shows each log-in with device, address and times in Chinese time; the own one cannot be ended here', async () => {
  await renderPage(<SecurityPage />, {
    answers: { 'GET /api/sessions': [OWN, PHONE], 'GET /api/second-factor': NONE },
  });
  expect((await screen.findByText('Firefox 140 · Linux')).closest('li')?.textContent).toContain('当前登录');
  const phone = screen.getByText('Chrome 141 · Android 15').closest('li')?.textContent;
  expect(phone).toContain('本系统口令 · 10.1.2.3 · 2026年3月1日 09:05登录');
  expect(phone).toContain('最近操作:2026年3月1日 10:00');
  expect(screen.getAllByRole('button', { name: /结束/ })).toHaveLength(1);
});

test('ends one, or all others and never the one that asks', async () => {
  const { user, calls } = await renderPage(<SecurityPage />, {
    answers: {
      'GET /api/second-factor': NONE,
      'GET /api/sessions': [OWN, PHONE, OFFICE],
      'POST /api/sessions/revocation': {},
    },
  });
  await user.click(await screen.findByRole('button', { name: '结束“Chrome 141 · Android 15”的登录' }));
  await user.click(await screen.findByRole('button', { name: '结束其他 2 处登录' }));
  await waitFor(() =>
    expect(calls.filter((call) => call.method === 'POST').map((call) => call.body)).toEqual([
      { ids: ['phone'] },
      { ids: ['phone', 'office'] },
    ]),
  );
});
const ENROLMENT = { uri: 'otpauth://totp/x?secret=ABCDEF', secret: 'ABCDEF' };

test('a second factor is bound: password first, QR code and secret, first code, recovery codes once', async () => {
  let given = false;
  let view: object = NONE;
  const { user, calls } = await renderPage(<SecurityPage />, {
    answers: {
      'GET /api/sessions': [OWN],
      'GET /api/second-factor': () => view,
      'POST /api/session/re-authentication': () => {
        given = true;
        return { validUntil: '2026-03-01T02:05:00.000Z' };
      },
      'POST /api/second-factor/enrolment': () =>
        given ? ENROLMENT : { status: 403, error: { code: 'RE_AUTHENTICATION_REQUIRED', message: '请输入口令。' } },
      'POST /api/second-factor/confirmation': () => {
        view = { ...NONE, active: true, since: '2026-03-01T02:00:00.000Z', recoveryLeft: 2 };
        return { recoveryCodes: ['AAAA-BBBB', 'CCCC-DDDD'] };
      },
    },
  });
  expect(await screen.findByText(/本单位规定签发、用印须核对动态口令/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '绑定' }));
  await user.type(await screen.findByLabelText('登录口令'), 'Right-horse-1');
  await user.click(screen.getByRole('button', { name: '核对并继续' }));
  expect((await screen.findByRole('img', { name: '绑定动态口令的二维码' })).tagName).toBe('svg');
  expect(screen.getByText('ABCDEF')).toBeTruthy();
  await user.type(screen.getByLabelText('应用中显示的 6 位数字'), '123456');
  await user.click(screen.getByRole('button', { name: '完成绑定' }));
  expect(await screen.findByText('CCCC-DDDD')).toBeTruthy();
  expect(calls.find((call) => call.path.endsWith('/confirmation'))?.body).toEqual({ code: '123456' });
  await user.click(screen.getByRole('button', { name: '已保管好' }));
  expect(screen.queryByText('CCCC-DDDD')).toBeNull();
  expect(screen.getByText(/已于2026年3月1日 10:00绑定,还有 2 个恢复码可用/)).toBeTruthy();
});
