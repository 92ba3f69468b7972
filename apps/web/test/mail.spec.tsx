import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import type { Schemas } from '../src/api-client/client.js';
import MailPage from '../src/features/mail/MailPage.js';
import type { Call } from './support/serve-answers.js';
import { renderPage } from './support/render-page.js';

type Overview = Schemas['MailOverview'];

const SETTINGS: Overview['settings'] = {
  version: 2,
  enabled: false,
  host: 'mail.wangchuan.gov.cn',
  port: 587,
  security: 'starttls',
  trustedCertificate: null,
  userName: 'report',
  hasPassword: true,
  fromAddress: 'report@wangchuan.gov.cn',
  fromName: '',
  siteAddress: '',
};
const OVERVIEW: Overview = {
  settings: SETTINGS,
  deliveries: { sent: 12, waiting: 1, refused: 1, skipped: 0, givenUp: 0 },
  troubled: [
    {
      id: '1',
      displayName: '王立新',
      state: 'refused',
      attempts: 1,
      words: '服务器不接收发给这个地址的邮件。',
      nextAt: null,
    },
  ],
};

const open = async (answers: Record<string, unknown> = {}) => {
  const page = await renderPage(<MailPage />, { answers: { 'GET /api/mail': OVERVIEW, ...answers } });
  await screen.findByLabelText('主机');
  return page;
};
const sent = (calls: readonly Call[], method: string) => calls.filter((call) => call.method === method).at(-1)?.body;

test('a password that is not typed anew is not sent; the stored one is never in the page', async () => {
  const { user, calls } = await open({ 'PUT /api/mail': { ...SETTINGS, version: 3 } });
  expect(screen.getByLabelText<HTMLInputElement>('密码').value).toBe('');
  expect(screen.getByText('已保存密码,不改则留空')).toBeTruthy();
  await user.type(screen.getByLabelText('发件人名称'), '区司法局');
  await user.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(sent(calls, 'PUT')).toMatchObject({ version: 2, password: null, fromName: '区司法局' }));
});

test('a password that is typed is sent once and then gone from the page', async () => {
  const { user, calls } = await open({ 'PUT /api/mail': { ...SETTINGS, version: 3 } });
  await user.type(screen.getByLabelText('密码'), 'new-secret');
  await user.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(sent(calls, 'PUT')).toMatchObject({ password: 'new-secret' }));
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('密码').value).toBe(''));
});

test('what is not a host or an address is said before anything is sent', async () => {
  const { user, calls } = await open();
  const host = screen.getByLabelText('主机');
  await user.clear(host);
  await user.type(host, 'http://mail/');
  await user.clear(screen.getByLabelText('发件邮箱'));
  await user.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByText('须为主机名或 IP 地址,不带网址前缀和端口')).toBeTruthy();
  expect(screen.getAllByText('请填写').length).toBeGreaterThan(0);
  expect(sent(calls, 'PUT')).toBeUndefined();
});

test('a test goes by what is saved, and the server’s own words are shown', async () => {
  const { user } = await open({
    'POST /api/mail/test': {
      status: 409,
      error: { code: 'MAIL_TEST_FAILED', message: '测试邮件没有发出:服务器不接受用户名或密码(服务器答复:535 5.7.8)。' },
    },
    'PUT /api/mail': { ...SETTINGS, version: 3 },
  });
  await user.type(screen.getByLabelText('发件人名称'), '甲');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '发送' }).disabled).toBe(true);
  await user.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(screen.getByRole<HTMLButtonElement>('button', { name: '发送' }).disabled).toBe(false));
  await user.type(screen.getByLabelText('测试收件邮箱'), 'admin@wangchuan.gov.cn');
  await user.click(screen.getByRole('button', { name: '发送' }));
  expect((await screen.findByRole('alert')).textContent).toContain('535 5.7.8');
});

test('a refusal because somebody saved first offers what was saved', async () => {
  const current = { ...SETTINGS, version: 7, host: 'other.wangchuan.gov.cn' };
  const { user } = await open({
    'PUT /api/mail': {
      status: 409,
      error: { code: 'CONCURRENT_CHANGE', message: '他人刚刚保存过。', details: { current } },
    },
  });
  await user.type(screen.getByLabelText('发件人名称'), '甲');
  await user.click(screen.getByRole('button', { name: '保存' }));
  await user.click(await screen.findByRole('button', { name: '载入已保存的设置' }));
  expect(screen.getByLabelText<HTMLInputElement>('主机').value).toBe('other.wangchuan.gov.cn');
});

test('mails that did not arrive are listed with the reason', async () => {
  await open();
  expect(screen.getByText('服务器不接收发给这个地址的邮件。')).toBeTruthy();
  expect(screen.getByText('王立新')).toBeTruthy();
});
