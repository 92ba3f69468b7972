import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { DispatchActions } from '../src/features/dispatch/DispatchActions.js';
import type { Dispatch } from '../src/features/dispatch/use-dispatch.js';
import { renderPage } from './support/render-page.js';

const ID = '00000000-0000-4000-8000-00000000000d';

const rendered = (verdict: 'met' | 'notMet'): Dispatch =>
  ({
    id: ID,
    state: 'rendered',
    secondPersonRequired: false,
    actions: [{ key: 'dispatch.requestSeal', label: '申请用印' }],
    conformance: { verdict, substitutions: [], elements: [] },
  }) as unknown as Dispatch;

const show = (dispatch: Dispatch) =>
  renderPage(<DispatchActions dispatch={dispatch} />, {
    answers: { [`POST /api/dispatches/${ID}/seal-request`]: { ...dispatch, state: 'sealRequested' } },
  });

test('an original that is not as the standard asks is sent to be sealed with the reason that was written', async () => {
  const { user, calls } = await show(rendered('notMet'));
  await user.click(await screen.findByRole('button', { name: '申请用印' }));
  const dialog = await screen.findByRole('dialog', { name: '写明用印理由' });
  expect(calls.filter(({ method }) => method === 'POST')).toEqual([]);
  await user.type(within(dialog).getByRole('textbox'), '天头按本机关惯例。');
  await user.click(within(dialog).getAllByRole('button').at(-1) as HTMLElement);
  await screen.findByRole('button', { name: '申请用印' });
  expect(calls.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([
    { reason: '天头按本机关惯例。' },
  ]);
});

test('one that is met needs none', async () => {
  const { user, calls } = await show(rendered('met'));
  await user.click(await screen.findByRole('button', { name: '申请用印' }));
  const confirm = screen.queryByRole('dialog');
  if (confirm) await user.click(within(confirm).getByRole('button', { name: '申请用印' }));
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(1);
});
