import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { FileSigners } from '../src/features/dispatch/FileSigners.js';
import type { Dispatch } from '../src/features/dispatch/use-dispatch.js';
import { renderPage } from './support/render-page.js';

const ID = '00000000-0000-4000-8000-00000000000d';
const DIGEST = 'ab'.repeat(32);

const dispatch = (mine: boolean, ownHandwriting = true): Dispatch =>
  ({
    id: ID,
    state: 'rendered',
    actions: mine ? [{ key: 'dispatch.confirmFile', label: '确认签名' }] : [],
    fileSigning: {
      fileDigest: DIGEST,
      ownHandwriting,
      signers: [
        { stageKey: 'deputy', stageLabel: '分管领导', name: '周慧敏', state: 'confirmed', on: '2026-03-01' },
        { stageKey: 'signOff', stageLabel: '签发', name: '胡建国', state: 'due', on: null },
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
    answers: {
      [`POST /api/dispatches/${ID}/file-confirmation`]: {},
      'GET /api/signature-picture': { digest: 'cd'.repeat(32), since: '2026-02-01T00:00:00Z' },
    },
  });
  await user.click(await screen.findByRole('button', { name: '确认签名' }));
  const dialog = await screen.findByRole('dialog', { name: '在这份正本上签名?' });
  expect(dialog.textContent).toContain(DIGEST);
  expect(within(dialog).getByRole('link', { name: '打开正本(PDF)' }).getAttribute('href')).toBe(
    `/api/dispatches/${ID}/files/original.pdf`,
  );
  const image = await within(dialog).findByRole('img', { name: '您的签名在正本上显示为:' });
  expect(image.getAttribute('src')).toBe(`/api/signature-picture/image?digest=${'cd'.repeat(32)}`);
  await user.click(within(dialog).getByRole('button', { name: '确认签名' }));
  await screen.findByRole('button', { name: '确认签名' });
  expect(calls.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([{ digest: DIGEST }]);
});

test.each([
  ['without handwriting the name is printed', true, '显示为印刷体姓名'],
  ['in a leader’s place the name that says so is printed', false, '您是代领导签名的'],
])('%s, and the dialog says so', async (_name, ownHandwriting, said) => {
  const { user } = await renderPage(<FileSigners dispatch={dispatch(true, ownHandwriting)} />, {
    answers: { 'GET /api/signature-picture': { digest: null, since: null } },
  });
  await user.click(await screen.findByRole('button', { name: '确认签名' }));
  const dialog = await screen.findByRole('dialog', { name: '在这份正本上签名?' });
  await within(dialog).findByText(said, { exact: false });
  expect(within(dialog).queryByRole('img', { name: /签名/ })).toBeNull();
});

test('the office does without the signature of a leader who can no longer give it, and says why', async () => {
  const one = dispatch(false);
  const stopped = {
    ...one,
    actions: [{ key: 'dispatch.waiveSignature', label: '免予签名' }],
    fileSigning: {
      ...one.fileSigning,
      signers: [
        {
          stageKey: 'deputy',
          stageLabel: '分管领导',
          name: '周慧敏',
          state: 'waived',
          on: '2026-03-01',
          reason: '已调离。',
        },
        {
          stageKey: 'signOff',
          stageLabel: '签发',
          name: '胡建国',
          state: 'due',
          on: null,
          reason: '',
          cannotSign: true,
        },
      ],
    },
  } as unknown as Dispatch;
  const path = `POST /api/dispatches/${ID}/signature-waiver`;
  const { user, calls } = await renderPage(<FileSigners dispatch={stopped} />, { answers: { [path]: {} } });
  const lines = (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent?.trim());
  expect(lines).toEqual([
    '分管领导 周慧敏:免予签名 2026年3月1日 (原因:已调离。)',
    expect.stringMatching(/^签发 胡建国:待确认.*已停用或离任/),
  ]);
  await user.click(screen.getByRole('button', { name: '免予签名' }));
  const dialog = await screen.findByRole('dialog', { name: '免予胡建国在正本上签名?' });
  await user.type(within(dialog).getByRole('textbox'), '已退休。');
  await user.click(within(dialog).getByRole('button', { name: '确定' }));
  await waitFor(() =>
    expect(calls.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([
      { stageKey: 'signOff', reason: '已退休。' },
    ]),
  );
});

test('a dispatch whose report type asks for none shows nothing', async () => {
  await renderPage(<FileSigners dispatch={{ ...dispatch(false), fileSigning: null }} />, {});
  expect(screen.queryByText('领导签名')).toBeNull();
});
