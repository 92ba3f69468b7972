import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { SheetImport, type ImportedSheet } from '../src/shared/ui/SheetImport.js';
import { renderPage } from './support/render-page.js';

const row = (n: number, outcome: string, outcomeLabel: string, ...notes: string[]) => ({
  row: n,
  subject: `部门${n}`,
  outcome,
  outcomeLabel,
  notes,
});
const GOOD = {
  digest: 'd1',
  importable: true,
  counts: { new: 1, changed: 1, same: 0, wrong: 0 },
  rows: [row(2, 'new', '新增'), row(3, 'changed', '更改', '“司法局”更名为“司法和信访局”')],
};
const WRONG = {
  digest: 'd2',
  importable: false,
  counts: { new: 1, changed: 0, same: 0, wrong: 1 },
  rows: [row(2, 'new', '新增'), row(3, 'wrong', '有误', '上级部门“没有的局”不存在')],
};
const sheet = (size = 10) => new File([new Uint8Array(size)], '部门.xlsx');

async function show(answers: Record<string, unknown>) {
  const imported: ImportedSheet[] = [];
  const page = await renderPage(
    <SheetImport what="departments" open onClose={() => undefined} onImported={(done) => imported.push(done)} />,
    { answers },
  );
  return {
    ...page,
    imported,
    choose: async (file: File) => page.user.upload(await screen.findByLabelText(/选择 XLSX/), file),
  };
}
const confirmButton = () => screen.getByRole<HTMLButtonElement>('button', { name: '确认导入' });

test('shows what the sheet would do, and does it only when confirmed, bound to what was shown', async () => {
  const { user, calls, choose, imported } = await show({
    'POST /api/sheets/departments/preview': GOOD,
    'POST /api/sheets/departments': GOOD,
  });
  expect(confirmButton().disabled).toBe(true);
  await choose(sheet());
  expect(await screen.findByText('“司法局”更名为“司法和信访局”')).toBeTruthy();
  expect(screen.getByText('新增 1 行')).toBeTruthy();
  expect(calls.map((c) => c.path)).toEqual(['/api/sheets/departments/preview']);
  await user.click(confirmButton());
  await waitFor(() => expect(imported).toHaveLength(1));
  expect(calls.at(-1)).toMatchObject({ path: '/api/sheets/departments', query: '?digest=d1' });
});

test('wrong rows stand with number and reason, and nothing can be confirmed', async () => {
  const { user, choose } = await show({ 'POST /api/sheets/departments/preview': WRONG });
  await choose(sheet());
  expect(await screen.findByText('上级部门“没有的局”不存在')).toBeTruthy();
  expect(screen.getByText(/更正前不会导入任何内容/)).toBeTruthy();
  expect(confirmButton().disabled).toBe(true);
  expect(screen.getByText('部门2')).toBeTruthy();
  await user.click(screen.getByRole('switch', { name: '只看有误的行' }));
  expect(screen.queryByText('部门2')).toBeNull();
});

test('what changed since the preview is told, with another look', async () => {
  const { user, choose, calls } = await show({
    'POST /api/sheets/departments/preview': GOOD,
    'POST /api/sheets/departments': { status: 409, error: { code: 'PREVIEW_STALE', message: '预览之后有变化。' } },
  });
  await choose(sheet());
  await screen.findByText('新增 1 行');
  await user.click(confirmButton());
  expect((await screen.findByRole('alert')).textContent).toContain('预览之后有变化。');
  await user.click(screen.getByRole('button', { name: '重新核对' }));
  await waitFor(() => expect(calls.filter((c) => c.path.endsWith('/preview'))).toHaveLength(2));
});

test('a file that is too large is not sent at all', async () => {
  const { choose, calls } = await show({});
  await choose(sheet(3 * 1024 * 1024));
  expect((await screen.findByRole('alert')).textContent).toContain('文件超过 2 MB');
  expect(calls).toEqual([]);
});
