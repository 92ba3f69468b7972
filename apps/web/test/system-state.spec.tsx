import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { Schemas } from '../src/api-client/client.js';
import { SystemState } from '../src/features/installation/SystemState.js';
import { renderPage } from './support/render-page.js';

const HEALTH: Schemas['HealthReport'] = {
  state: 'warning',
  parts: [
    { part: 'database', state: 'ok', message: '' },
    { part: 'disk', state: 'warning', message: '数据目录所在磁盘只剩 512 MB' },
    { part: 'fonts', state: 'ok', message: '仿宋_GB2312 由 FandolFang 代替；黑体 由 FandolHei 代替' },
  ],
};

test('every part by its name, and which face is printed in place of which', async () => {
  await renderPage(<SystemState />, { answers: { 'GET /api/health': HEALTH } });
  const list = await screen.findByRole('list', { name: '系统状态' });
  const items = within(list).getAllByRole('listitem');
  expect(items.map((item) => item.textContent)).toEqual([
    '✓ 正常数据库',
    '△ 注意磁盘空间数据目录所在磁盘只剩 512 MB',
    '✓ 正常排版字体仿宋_GB2312 由 FandolFang 代替；黑体 由 FandolHei 代替',
  ]);
});
