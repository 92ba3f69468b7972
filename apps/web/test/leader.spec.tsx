import { describe, expect, test } from '@jest/globals';
import { configure, screen, waitFor, within } from '@testing-library/react';
import type { Reading } from '../src/features/leader/use-reading.js';
import VersionPage from '../src/features/versions/VersionPage.js';
import { renderPage } from './support/render-page.js';

// A loaded machine takes its time over a dialog.
configure({ asyncUtilTimeout: 15_000 });

const ID = '00000000-0000-4000-8000-00000000000a';
const DIGEST = 'a'.repeat(64);

const action = (key: string, label: string, reAuthentication = false) =>
  ({ key, label, method: 'POST', path: '', reAuthentication }) as Reading['actions'][number];
const RETURN = action('version.returnForRevision', '退回修改');
const SIGN = action('version.signOff', '签发(受书面授权者为代签)', true);
const APPROVE = action('version.approve', '同意');

function reading(overrides: Partial<Reading> = {}): Reading {
  return {
    id: ID,
    cycleId: ID,
    cycleTitle: '2025年度',
    seq: 2,
    title: '2025年度法治政府建设情况报告',
    state: 'inApproval',
    stateLabel: '审批中',
    digest: DIGEST,
    newerVersionId: null,
    stages: [
      { key: 'deputy', label: '分管领导', state: 'done', opinionRequired: false },
      { key: 'signOff', label: '签发', state: 'due', opinionRequired: true },
    ],
    opinions: [],
    proof: { state: 'making', jobId: null, note: '正在排印清样', digest: null, pages: null },
    changesSinceSeen: null,
    staleDepartments: [],
    onBehalfOf: null,
    returnTargets: [
      { key: 'text', label: '统稿(修改文字)' },
      { key: 'deputy', label: '分管领导' },
    ],
    actions: [SIGN, RETURN],
    ...overrides,
  };
}

const open = (given: Reading, answers: Readonly<Record<string, unknown>> = {}) =>
  renderPage(<VersionPage />, {
    route: '/versions/:id',
    // Whoever has both ways to read says which.
    path: `/versions/${ID}?view=pages`,
    answers: {
      [`GET /api/versions/${ID}/reading`]: given,
      [`POST /api/versions/${ID}/views`]: {},
      ...answers,
    },
  });

describe('the leader’s bar', () => {
  test('offers what the API allows and nothing else; opening is noted with the digest', async () => {
    const { calls } = await open(reading({ actions: [APPROVE, RETURN] }));
    const bar = within(await screen.findByRole('group', { name: '可以办理' }));
    expect(bar.getAllByRole('button').map((b) => b.textContent)).toEqual(['同意', '退回修改']);
    await waitFor(() =>
      expect(calls).toContainEqual(expect.objectContaining({ method: 'POST', body: { digest: DIGEST } })),
    );
    expect(screen.getByText('正在排印清样')).toBeTruthy();
  });

  test('says when nothing waits for the reader', async () => {
    await open(reading({ actions: [] }));
    expect(await screen.findByText('本稿现在没有需要您办理的事项。')).toBeTruthy();
    expect(screen.queryByRole('group', { name: '可以办理' })).toBeNull();
  });

  test('a return needs its reason; a usual phrase may be one', async () => {
    const { user, calls } = await open(reading(), { [`POST /api/versions/${ID}/returns`]: {} });
    await user.click(await screen.findByRole('button', { name: '退回修改' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: '退回修改' }));
    expect(await dialog.findByText('请写明退回理由')).toBeTruthy();
    expect(calls.some((call) => call.path.endsWith('/returns'))).toBe(false);
    await user.click(dialog.getByRole('button', { name: '有关数据请核实后再报。' }));
    await user.click(dialog.getByRole('button', { name: '退回修改' }));
    await waitFor(() =>
      expect(calls.find((call) => call.path.endsWith('/returns'))?.body).toEqual({
        digest: DIGEST,
        reason: '有关数据请核实后再报。',
        to: 'text',
      }),
    );
  });

  test('代签 is called so, and in whose place', async () => {
    await open(reading({ onBehalfOf: '王立新' }));
    expect(await screen.findByText('您将代王立新签发,发文稿纸上注明“代”。')).toBeTruthy();
    expect(screen.getByRole('button', { name: '代签' })).toBeTruthy();
  });
});

describe('signing with the password again', () => {
  /** Asks for the password until the right one was given. */
  function guarded() {
    let given = false;
    return {
      [`POST /api/versions/${ID}/sign-off`]: () =>
        given ? {} : { status: 403, error: { code: 'RE_AUTHENTICATION_REQUIRED', message: '须再次核对口令。' } },
      'POST /api/session/re-authentication': ({ body }: { body: { password: string } }) => {
        if (body.password !== 'right') {
          return { status: 403, error: { code: 'PASSWORD_WRONG', message: '口令不对,尚未办理。' } };
        }
        given = true;
        return { validUntil: '2026-03-01T00:05:00Z' };
      },
    };
  }

  async function press(user: Awaited<ReturnType<typeof open>>['user']) {
    await user.click(await screen.findByRole('button', { name: '签发' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText('意见'), '同意印发。');
    await user.click(dialog.getByRole('button', { name: '签发' }));
    const password = await screen.findByLabelText('登录口令');
    return within(password.closest<HTMLElement>('[role=dialog]') ?? document.body);
  }

  test('a wrong password is said and asked for again; the right one signs what was on the screen', async () => {
    const { user, calls } = await open(reading(), guarded());
    const asked = await press(user);
    await user.type(asked.getByLabelText('登录口令'), 'wrong');
    await user.click(asked.getByRole('button', { name: '核对并继续' }));
    expect((await asked.findByRole('alert')).textContent).toContain('口令不对,尚未办理。');
    await user.type(asked.getByLabelText('登录口令'), 'right');
    await user.click(asked.getByRole('button', { name: '核对并继续' }));
    expect(await screen.findByText('已办理')).toBeTruthy();
    const signed = calls.filter((call) => call.path.endsWith('/sign-off'));
    expect(signed).toHaveLength(2);
    expect(signed[1]?.body).toEqual({ digest: DIGEST, opinion: '同意印发。', acknowledgeStale: false });
  });

  test('going back leaves the opinion where it was, and nothing is called wrong', async () => {
    const { user, calls } = await open(reading(), guarded());
    const asked = await press(user);
    await user.click(asked.getByRole('button', { name: '取消' }));
    await waitFor(() => expect(screen.queryByLabelText('登录口令')).toBeNull());
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByLabelText<HTMLTextAreaElement>('意见').value).toBe('同意印发。');
    expect(calls.filter((call) => call.path.endsWith('/sign-off'))).toHaveLength(1);
  });
});

describe('with what the reader last saw', () => {
  test('only what changed is shown, the rest is folded and can be opened', async () => {
    const same = (text: string) => ({ kind: 'same' as const, changes: [{ kind: 'same' as const, text }] });
    const { user } = await open(
      reading({
        changesSinceSeen: {
          versionId: ID,
          seq: 1,
          seenOn: '2026-02-20',
          decided: false,
          changed: 1,
          paragraphs: [
            same('一、主要举措'),
            same('(一)加强监督'),
            {
              kind: 'changed',
              changes: [
                { kind: 'same', text: '评查案卷18' },
                { kind: 'removed', text: '0' },
                { kind: 'added', text: '1' },
                { kind: 'same', text: '卷。' },
              ],
            },
          ],
        },
      }),
    );
    await user.click(await screen.findByRole('tab', { name: '与上次所见相比(1)' }));
    expect(await screen.findByText('〔2 段未改动〕')).toBeTruthy();
    expect(screen.getByText(/与您2026年2月20日阅看的第1稿相比/)).toBeTruthy();
    expect([screen.getByText('0').tagName, screen.getByText('1').tagName]).toEqual(['DEL', 'INS']);
    await user.click(screen.getByRole('button', { name: '显示全文' }));
    expect(screen.getByText('一、主要举措')).toBeTruthy();
  });
});
