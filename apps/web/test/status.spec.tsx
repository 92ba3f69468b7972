import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import StatusPage from '../src/features/status/StatusPage.js';
import { renderPage } from './support/render-page.js';

const STATUS = {
  state: 'warning',
  parts: [
    { part: 'database', state: 'ok', message: '' },
    { part: 'fonts', state: 'warning', message: '仿宋_GB2312 由 Noto Serif SC 代替' },
    { part: 'newPart', state: 'failed', message: '5 秒内没有回答' },
  ],
  figures: {
    openRuns: 3,
    outboxOldestSeconds: 12,
    runOldestSeconds: 190,
    certificateDays: 21,
    authorityDays: 7_200,
    diskFreeBytes: 3 * 1024 ** 3,
    artifactsDamaged: null,
  },
  engines: { queue: 'redis', files: 's3', chromium: 'bundled', signOn: ['ldap'], node: '20.20.2' },
};

test('shows each part with its state and reason, the figures in their units, and what it runs on', async () => {
  await renderPage(<StatusPage />, { answers: { 'GET /api/installation/status': STATUS } });
  const row = (name: string) => screen.getByText(name).closest('li')?.textContent ?? '';
  await screen.findByText('数据库');
  expect(row('数据库')).toBe('正常数据库');
  expect(row('排版字体')).toContain('留意');
  expect(row('排版字体')).toContain('仿宋_GB2312 由 Noto Serif SC 代替');
  expect(row('newPart')).toContain('故障');
  const value = (term: string) => screen.getByText(term).nextSibling?.textContent;
  expect(value('最早到期的签名证书还有')).toBe('21 天');
  expect(value('签发测试印章和领导签名的证书机构还有')).toBe('7200 天');
  expect(value('数据目录剩余空间')).toBe('3.0 GB');
  expect(value('最久没有动静的任务已有')).toBe('3 分钟');
  expect(value('最早未交队列的任务已等待')).toBe('12 秒');
  expect(value('损坏或缺失的文件')).toBe('现在不能得知');
  expect(screen.getByText('Redis')).toBeTruthy();
  expect(value('登录方式')).toBe('本系统口令、单位目录账号');
});
