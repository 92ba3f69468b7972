import { expect, test } from '@jest/globals';
import { docOfText } from '@chancery/documents/browser';
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import ReviewListPage from '../src/features/review/ReviewListPage.js';
import SectionPage from '../src/features/section/SectionPage.js';
import { renderPage, SOMEBODY } from './support/render-page.js';

// The machine that tests run on may be busy with others.
configure({ asyncUtilTimeout: 15_000 });

const action = (key: string, label = key) => ({ key, label, method: 'POST', path: '', reAuthentication: false });
const row = (id: string, changes: object = {}) => ({
  sectionId: id,
  place: `（一）部分${id}`,
  departmentId: 'd1',
  departmentName: '司法局',
  state: 'submitted',
  stateLabel: '已报送',
  waiting: true,
  submission: { seq: 1, kind: 'text', submittedAt: '2026-01-20T02:00:00Z' },
  returns: 0,
  openComments: 0,
  pendingSuggestions: null,
  dueOn: '2026-02-01',
  daysLeft: 5,
  ...changes,
});
const LIST = {
  cycleId: 'c1',
  cycleTitle: '2025年度报告',
  rows: [
    row('1', { returns: 2, openComments: 3 }),
    row('2', {
      departmentId: 'd2',
      departmentName: '财政局',
      waiting: false,
      state: 'drafting',
      stateLabel: '起草中',
      submission: null,
      daysLeft: -2,
    }),
    row('3'),
  ],
};

test('the list shows what lies on the desk; filters are in the address and go along to the section', async () => {
  const { router } = await renderPage(<ReviewListPage />, {
    route: '/cycles/:id/review',
    path: '/cycles/c1/review?show=waiting',
    answers: { 'GET /api/cycles/c1/review': LIST },
  });
  expect(await screen.findByText('退回 2 次')).toBeDefined();
  expect(screen.getByText('3 条待处理')).toBeDefined();
  expect(screen.queryByText('逾期 2 天')).toBeNull();
  expect(screen.getByRole('link', { name: '（一）部分3' }).getAttribute('href')).toBe('/sections/3?show=waiting');
  fireEvent.change(screen.getByLabelText('查找部分或部门'), { target: { value: '部分3' } });
  await waitFor(() => expect(router.state.location.search).toContain('find='));
  expect(screen.queryByRole('link', { name: '（一）部分1' })).toBeNull();
});

const section = (actions: object[], changes: object = {}) => ({
  id: '1',
  version: 4,
  state: 'submitted',
  cycleId: 'c1',
  nodeKey: '一',
  departmentId: 'd1',
  departmentName: '司法局',
  place: '（一）部分1',
  cycleTitle: '2025年度报告',
  year: 2025,
  dueOn: '2026-02-01',
  daysLeft: 5,
  draft: null,
  draftVersion: 1,
  currentSubmissionId: 'b1',
  standing: null,
  standingSubmissionId: null,
  requirement: '',
  lastYear: {
    year: 2024,
    paragraphs: ['上年文字。'],
    origin: { kind: 'cycle', year: 2024, title: '2024年度报告', verified: true },
  },
  prompts: [],
  extensions: [],
  reminders: [],
  current: null,
  actions,
  ...changes,
});
const SENT = docOfText('评查行政执法案卷180卷。');
const outcome = {
  sectionId: '1',
  state: 'submitted',
  stateLabel: '已报送',
  decision: null,
  returned: null,
  returns: 1,
  redline: null,
  unchanged: false,
  rounds: [
    {
      submissionId: 'b1',
      seq: 1,
      kind: 'text',
      reason: '',
      submittedByName: '李四',
      submittedAt: '2026-01-20T02:00:00Z',
      notes: [],
      changes: null,
    },
  ],
  rewritings: [],
  standsIn: null,
};
const comment = {
  id: 'k1',
  sectionId: '1',
  state: 'open',
  stateLabel: '待处理',
  target: 'submission',
  targetLabel: '报送件',
  quote: '180',
  place: { start: 8, end: 11, exact: true },
  orphaned: false,
  text: '请核对台账。',
  visibleToDepartment: true,
  authorName: '王五',
  own: false,
  at: '2026-01-21T02:00:00Z',
  resolvedBy: null,
  replies: [],
  actions: [action('comment.reply'), action('comment.resolve')],
};
const EDITOR = { ...SOMEBODY, may: ['review.list', 'review.show'] as never };
const answersFor = (of: object) => ({
  'GET /api/sections/1': of,
  'GET /api/sections/1/history': {
    submissions: [{ id: 'b1', seq: 1, kind: 'text', content: SENT, reason: '' }],
    notes: [],
    rewritings: [],
    redline: [],
  },
  'GET /api/sections/1/outcome': outcome,
  'GET /api/sections/1/comments': { target: 'submission', comments: [comment], actions: [action('comment.add')] },
  'GET /api/sections/1/review': { document: null, mayBegin: true, actions: [] },
  'GET /api/cycles/c1/review': LIST,
});

test('the editor’s desk: the text with comments, the decision, previous and next', async () => {
  const { user, calls, container } = await renderPage(<SectionPage />, {
    route: '/sections/:id',
    path: '/sections/1',
    session: EDITOR,
    answers: {
      ...answersFor(section([action('section.adopt', '采用'), action('section.returnForRevision')])),
      'POST /api/sections/1/adoption': {},
      'POST /api/sections/1/returns': {},
      'POST /api/comments/k1/replies': {},
    },
  });
  await screen.findByRole('heading', { level: 1, name: '（一）部分1' });
  await waitFor(() => expect(container.querySelector('mark')?.textContent).toBe('180'));
  expect(await screen.findByRole('link', { name: '下一件:（一）部分2' })).toBeDefined();
  await user.click(screen.getByRole('button', { name: '采用' }));
  const dialog = await screen.findByRole('dialog', { name: '采用' });
  await user.click(within(dialog).getByRole('button', { name: '采用' }));
  await waitFor(() =>
    expect(calls.find(({ path }) => path.endsWith('/adoption'))?.body).toEqual({ submissionId: 'b1' }),
  );
  await user.click(screen.getByRole('button', { name: '答复' }));
  fireEvent.change(screen.getByLabelText('答复'), { target: { value: '已核对' } });
  await user.click(screen.getByRole('button', { name: '发送' }));
  await waitFor(() => expect(calls.find(({ path }) => path.endsWith('/replies'))?.body).toEqual({ text: '已核对' }));
}, 90_000);

test('words are commented on without a mouse, and a return carries reasons on its words', async () => {
  const { user, calls } = await renderPage(<SectionPage />, {
    route: '/sections/:id',
    path: '/sections/1',
    session: EDITOR,
    answers: {
      ...answersFor(section([action('section.returnForRevision')])),
      'POST /api/sections/1/comments': {},
      'POST /api/sections/1/returns': {},
    },
  });
  fireEvent.change(await screen.findByLabelText(/要批注的文字/), { target: { value: '案卷' } });
  fireEvent.change(screen.getByLabelText('批注内容'), { target: { value: '口径?' } });
  await user.click(screen.getByRole('button', { name: '批注' }));
  await waitFor(() =>
    expect(calls.find(({ method, path }) => method === 'POST' && path.endsWith('/comments'))?.body).toEqual({
      target: 'submission',
      anchor: { start: 6, end: 8, quote: '案卷' },
      text: '口径?',
      visibleToDepartment: false,
    }),
  );
  await user.click(screen.getByRole('button', { name: '退回修改' }));
  const dialog = await screen.findByRole('dialog', { name: '退回修改' });
  expect(within(dialog).getByText(/这将是第 2 次退回/)).toBeDefined();
  fireEvent.change(within(dialog).getByLabelText('退回理由'), { target: { value: '请核实。' } });
  fireEvent.change(within(dialog).getByRole('searchbox'), { target: { value: '180' } });
  await user.click(within(dialog).getByRole('button', { name: '加入' }));
  fireEvent.change(within(dialog).getByLabelText('这一处的理由'), { target: { value: '与台账不符' } });
  await user.click(within(dialog).getByRole('button', { name: '退回修改' }));
  await waitFor(() =>
    expect(calls.find(({ path }) => path.endsWith('/returns'))?.body).toEqual({
      submissionId: 'b1',
      reason: '请核实。',
      spans: [{ start: 8, end: 11, reason: '与台账不符' }],
    }),
  );
}, 90_000);
