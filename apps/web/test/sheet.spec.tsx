import { expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import SheetPage from '../src/features/cycles/SheetPage.js';
import { renderPage } from './support/render-page.js';
import type { Call } from './support/serve-answers.js';
import { sheetView } from './support/sheet-view.js';

const SHEET = '/api/cycles/c1/sheet';
const open = (answers: Record<string, unknown> = {}) =>
  renderPage(<SheetPage />, {
    route: '/cycles/:id/sheet',
    path: '/cycles/c1/sheet',
    answers: { [`GET ${SHEET}`]: sheetView(), ...answers },
  });
const dueField = (department: string) => screen.getByLabelText<HTMLInputElement>(`报送期限:一、主要举措,${department}`);

test('a date is filled down, a reason is asked for where a department has begun, and what was seen is sent along', async () => {
  const saved = sheetView();
  const { user, calls } = await open({ [`PUT ${SHEET}`]: saved, 'GET /api/cycles': [] });
  fireEvent.change(await screen.findByLabelText('报送期限:一、主要举措,司法局'), { target: { value: '2026-01-18' } });
  fireEvent.keyDown(dueField('司法局'), { key: 'd', ctrlKey: true });
  expect(dueField('财政局').value).toBe('2026-01-18');
  expect(screen.getByText('有 2 处未保存')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '保存分解表' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText('理由'), '区里提前。');
  await user.click(within(dialog).getByRole('button', { name: '确定' }));
  await waitFor(() => expect(calls.some((c) => c.method === 'PUT')).toBe(true));
  expect(calls.find((c) => c.method === 'PUT')?.body).toEqual({
    add: [],
    change: [
      { id: 'r1', was: { dueOn: '2026-01-20' }, to: { dueOn: '2026-01-18' }, reason: '区里提前。' },
      { id: 'r2', was: { dueOn: '2026-01-20' }, to: { dueOn: '2026-01-18' }, reason: '区里提前。' },
    ],
    remove: [],
  });
  expect(await screen.findByText('任务分解表已保存,有关联络员已收到通知')).toBeTruthy();
});

test('Enter goes to the same field of the next line, but not while an input method composes', async () => {
  await open();
  const first = await screen.findByLabelText('报送要求:一、主要举措,司法局');
  const second = screen.getByLabelText('报送要求:一、主要举措,财政局');
  act(() => first.focus());
  fireEvent.keyDown(first, { key: 'Enter', isComposing: true });
  expect(document.activeElement).toBe(first);
  fireEvent.keyDown(first, { key: 'Enter' });
  expect(document.activeElement).toBe(second);
});

test('a line that another changed first shows both contents; taking the present one drops mine, keeping mine saves again', async () => {
  let puts = 0;
  const conflict = {
    status: 409,
    error: {
      code: 'SHEET_CHANGED',
      message: '有 1 行已被他人先改过。',
      details: {
        conflicts: [
          {
            id: 'r1',
            yours: { requirement: '写明金额。' },
            current: {
              position: 1,
              coDepartments: [],
              startsParagraph: true,
              dueOn: '2026-01-20',
              requirement: '写明次数。',
            },
          },
        ],
      },
    },
  };
  const theirs = sheetView();
  const changed = {
    ...theirs,
    rows: theirs.rows.map((r) => (r.id === 'r1' ? { ...r, requirement: '写明次数。' } : r)),
  };
  let asked = 0;
  const { user, calls } = await open({
    [`GET ${SHEET}`]: () => ((asked += 1) === 1 ? sheetView() : changed),
    [`PUT ${SHEET}`]: (_call: Call) => ((puts += 1) === 1 ? conflict : changed),
    'GET /api/cycles': [],
  });
  fireEvent.change(await screen.findByLabelText('报送要求:一、主要举措,司法局'), { target: { value: '写明金额。' } });
  await user.click(screen.getByRole('button', { name: '保存分解表' }));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('报送要求:写明金额。');
  expect(alert.textContent).toContain('报送要求:写明次数。');
  await user.click(within(alert).getByRole('button', { name: '以我的为准' }));
  await user.click(screen.getByRole('button', { name: '保存分解表' }));
  await waitFor(() => expect(puts).toBe(2));
  expect((calls.filter((c) => c.method === 'PUT').at(-1)?.body as { change: unknown[] }).change).toEqual([
    { id: 'r1', was: { requirement: '写明次数。' }, to: { requirement: '写明金额。' }, reason: '' },
  ]);
});

test('without the action nothing can be changed, and the page says why', async () => {
  await open({ [`GET ${SHEET}`]: sheetView({ state: 'inApproval', actions: [] }) });
  expect(await screen.findByText('稿件已送签,分解表不能再调整。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '保存分解表' })).toBeNull();
  expect(screen.queryByLabelText('报送期限:一、主要举措,司法局')).toBeNull();
});
