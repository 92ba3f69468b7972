import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { FileSigners } from '../src/features/dispatch/FileSigners.js';
import type { Dispatch } from '../src/features/dispatch/use-dispatch.js';
import { renderPage } from './support/render-page.js';

const ID = '00000000-0000-4000-8000-00000000000d';
const DIGEST = 'ab'.repeat(32);

const dispatch = (mine: boolean): Dispatch =>
  ({
    id: ID,
    state: 'rendered',
    actions: mine ? [{ key: 'dispatch.confirmFile', label: '确认签名' }] : [],
    fileSigning: {
      fileDigest: DIGEST,
      signers: [
        { stageLabel: '分管领导', name: '周慧敏', state: 'confirmed', on: '2026-03-01' },
        { stageLabel: '签发', name: '胡建国', state: 'due', on: null },
      ],
    },
  }) as unknown as Dispatch;

test('shows who has confirmed and whose turn it is; nobody else is offered to confirm', async () => {
  await renderPage(<FileSigners dispatch={dispatch(false)} />, {});
  const lines = (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent?.trim());
  expect(lines).toEqual(['分管领导 周慧敏:已确认 2026年3月1日', '签发 胡建国:待确认']);
  expect(screen.queryByRole('button')).toBeNull();
});

test('the leader whose turn it is sees the digest of the original, and confirms exactly that', async () => {
  const { user, calls } = await renderPage(<FileSigners dispatch={dispatch(true)} />, {
    answers: { [`POST /api/dispatches/${ID}/file-confirmation`]: {} },
  });
  await user.click(await screen.findByRole('button', { name: '确认签名' }));
  const dialog = await screen.findByRole('dialog', { name: '在这份正本上签名?' });
  expect(dialog.textContent).toContain(DIGEST);
  expect(within(dialog).getByRole('link', { name: '打开正本(PDF)' }).getAttribute('href')).toBe(
    `/api/dispatches/${ID}/files/original.pdf`,
  );
  await user.click(within(dialog).getByRole('button', { name: '确认签名' }));
  await screen.findByRole('button', { name: '确认签名' });
  expect(calls.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([{ digest: DIGEST }]);
});

test('a dispatch whose report type asks for none shows nothing', async () => {
  await renderPage(<FileSigners dispatch={{ ...dispatch(false), fileSigning: null }} />, {});
  expect(screen.queryByText('领导签名')).toBeNull();
});
