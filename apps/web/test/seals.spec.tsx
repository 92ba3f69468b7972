import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import SealPage from '../src/features/seal/SealPage.js';
import { renderPage } from './support/render-page.js';

const certificate = {
  subjectName: '临江市望川区人民政府',
  issuerName: '某省政务证书签发中心',
  validFrom: '2025-01-01T00:00:00.000Z',
  validUntil: '2028-01-01T00:00:00.000Z',
  fingerprint: 'f1',
  algorithm: 'RSA 3072',
};
const deed = (label: string, by: string, at: string, reason = '') => ({ action: 'make', label, by, at, reason });
const seal = (id: string, state: string, stateLabel: string, ...keys: string[]) => ({
  id,
  name: '临江市望川区人民政府',
  isTest: false,
  state,
  stateLabel,
  certificate,
  daysLeft: 700,
  diameterMm: 45,
  filing: { number: '3301020251128', authority: '临江市公安局望川分局' },
  periods: [{ from: '2025-02-01T00:00:00.000Z', until: null }],
  history: [
    deed('制作', '系统管理员甲', '2025-01-20T01:00:00.000Z'),
    deed('停用', '印章管理员乙', '2025-03-01T01:00:00.000Z', '疑似口令泄露。'),
  ],
  actions: keys.map((key) => ({ key, label: '', method: 'POST', path: '', reAuthentication: key !== 'seal.file' })),
});
const ID = '00000000-0000-4000-8000-0000000000a1';

test('a seal shows its state, filing, days left, and who did what when and why', async () => {
  const seals = [seal(ID, 'enabled', '已启用'), { ...seal('old', 'destroyed', '已销毁'), daysLeft: -3 }];
  await renderPage(<SealPage />, { answers: { 'GET /api/seals': { seals, actions: [] } } });
  const card = await screen.findByRole('region', { name: '在用的印章' });
  expect(card.textContent).toContain('已启用');
  expect(card.textContent).toContain('3301020251128,临江市公安局望川分局');
  expect(card.textContent).toContain('还有 700 天到期');
  const history = within(card).getByRole('list', { name: '“临江市望川区人民政府”的经历' });
  expect(history.textContent).toContain('2025年3月1日 09:00 停用 印章管理员乙(疑似口令泄露。)');
  expect(screen.getByRole('region', { name: '已销毁的印章' }).textContent).toContain('已销毁');
  expect(screen.queryByRole('button', { name: '停用' })).toBeNull();
});

test('enabling asks who one is, and goes on with the deed', async () => {
  let given = false;
  const { user, calls } = await renderPage(<SealPage />, {
    answers: {
      'GET /api/seals': { seals: [seal(ID, 'filed', '已备案', 'seal.enable', 'seal.decline')], actions: [] },
      'POST /api/session/re-authentication': () => {
        given = true;
        return { validUntil: '2026-03-01T02:05:00.000Z' };
      },
      [`POST /api/seals/${ID}/enabling`]: () =>
        given ? {} : { status: 403, error: { code: 'RE_AUTHENTICATION_REQUIRED', message: '请输入口令。' } },
    },
  });
  await user.click(await screen.findByRole('button', { name: '核对无误,启用' }));
  await user.click(
    within(await screen.findByRole('dialog', { name: '启用这枚印章?' })).getByRole('button', { name: '核对无误,启用' }),
  );
  await user.type(await screen.findByLabelText('登录口令'), '口令');
  await user.click(screen.getByRole('button', { name: '核对并继续' }));
  await screen.findByText('已办理');
  expect(calls.filter(({ method }) => method === 'POST').map(({ path }) => path.split('/').at(-1))).toEqual([
    'enabling',
    're-authentication',
    'enabling',
  ]);
});

test('destroying wants a reason', async () => {
  const { user, calls } = await renderPage(<SealPage />, {
    answers: {
      'GET /api/seals': {
        seals: [seal(ID, 'disabled', '已停用', 'seal.requestEnabling', 'seal.destroy')],
        actions: [],
      },
      [`POST /api/seals/${ID}/destruction`]: {},
    },
  });
  await user.click(await screen.findByRole('button', { name: '销毁' }));
  const dialog = await screen.findByRole('dialog', { name: '销毁这枚印章' });
  await user.type(within(dialog).getByRole('textbox'), '换发新印章。');
  await user.click(within(dialog).getAllByRole('button').at(-1) as HTMLElement);
  await screen.findByText('已办理');
  expect(calls.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([{ reason: '换发新印章。' }]);
});
