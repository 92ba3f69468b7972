import { expect, test } from '@jest/globals';
import { docOfText, plainText } from '@chancery/documents/browser';
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Schema } from '@tiptap/pm/model';
import { suggestedText } from '../src/features/review/suggested-text.js';
import SectionPage from '../src/features/section/SectionPage.js';
import { renderPage, SOMEBODY } from './support/render-page.js';

// The machine that tests run on may be busy with others.
configure({ asyncUtilTimeout: 15_000 });

const SUM = '清理文件64件，其中保留41件、废止15件、修改9件。';
const STANDING = docOfText(`全年工作如下。\n${SUM}`);
const KEY = 'a'.repeat(64);
const section = {
  id: '1',
  version: 4,
  state: 'adopted',
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
  standing: STANDING,
  standingSubmissionId: 'b1',
  requirement: '',
  lastYear: null,
  prompts: [],
  extensions: [],
  reminders: [],
  current: null,
  actions: [],
};
const finding = {
  rule: 'figures/claims-hold',
  level: '严重',
  message: '分项与合计不符。',
  excerpt: SUM.slice(0, -1),
  suggestion: null,
  citation: null,
  places: [{ start: 8, end: 8 + SUM.length - 1 }],
  key: KEY,
  decision: null,
  open: true,
  offers: ['dismiss', 'ask', 'allow'],
};
const DECIDED = {
  decision: 'dismiss',
  label: '不采纳',
  reason: '以台账为准。',
  displayName: '王五',
  at: '2026-01-21T02:00:00Z',
  versionSeq: null,
};

test('findings are underlined in the text on the desk and settled there', async () => {
  let settled = false;
  const { user, calls, container } = await renderPage(<SectionPage />, {
    route: '/sections/:id',
    path: '/sections/1',
    session: { ...SOMEBODY, may: ['review.show', 'finding.inReview'] as never },
    answers: {
      'GET /api/sections/1': section,
      'GET /api/sections/1/history': { submissions: [], notes: [], rewritings: [], redline: [] },
      'GET /api/sections/1/outcome': {
        sectionId: '1',
        stateLabel: '已采用',
        rounds: [],
        rewritings: [],
        redline: null,
      },
      'GET /api/sections/1/comments': { target: 'standing', comments: [], actions: [] },
      'GET /api/sections/1/review': { document: null, mayBegin: false, actions: [] },
      'GET /api/cycles/c1/review': { cycleId: 'c1', cycleTitle: '', rows: [] },
      'GET /api/sections/1/findings': () => ({
        target: 'standing',
        claims: [],
        findings: [settled ? { ...finding, decision: DECIDED, open: false, offers: ['reopen'] } : finding],
      }),
      'POST /api/sections/1/finding-decisions': () => {
        settled = true;
        return {};
      },
    },
  });
  const panel = await screen.findByRole('region', { name: '校对' });
  await waitFor(() => expect(container.querySelector('mark')?.textContent).toBe(finding.excerpt));
  expect(container.querySelector('mark')?.getAttribute('title')).toBe('严重:分项与合计不符。');
  await user.click(within(panel).getByRole('button', { name: '不采纳' }));
  const dialog = await screen.findByRole('dialog', { name: '不采纳' });
  fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: '以台账为准。' } });
  await user.click(within(dialog).getByRole('button', { name: '确定' }));
  expect(await within(panel).findByText(/审阅中/)).toBeDefined();
  expect(calls.find(({ path }) => path.endsWith('/finding-decisions'))?.body).toEqual({
    key: KEY,
    decision: 'dismiss',
    reason: '以台账为准。',
  });
  // What is settled is underlined no more.
  await waitFor(() => expect(container.querySelector('mark')).toBeNull());
}, 90_000);

test('in a text with suggestions the places of what would stand are found among the words that are to go', () => {
  const mark = { attrs: { id: { default: 'x' } } };
  const schema = new Schema({
    nodes: { doc: { content: 'paragraph+' }, paragraph: { content: 'text*' }, text: {} },
    marks: { deletion: mark, insertion: mark },
  });
  const base = '清理文件64件。';
  const doc = schema.node('doc', null, [
    schema.node('paragraph', null, [
      schema.text('清理'),
      schema.text('文件', [schema.mark('deletion')]),
      schema.text('规章', [schema.mark('insertion')]),
      schema.text('64件。'),
    ]),
  ]);
  const reading = suggestedText(docOfText(base));
  const words = '规章64件';
  const start = '清理规章64件。'.indexOf(words);
  const ranges = reading.rangesOf(doc, { start, end: start + words.length });
  expect(ranges.map(({ from, to }) => doc.textBetween(from, to)).join('')).toBe(words);
  expect(plainText(docOfText(base)).length).toBe(base.length);
});
