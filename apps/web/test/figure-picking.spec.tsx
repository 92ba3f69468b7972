import { expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { FragmentDoc } from '@chancery/documents/browser';
import type { Editor } from '@tiptap/core';
import { DepartmentFigures } from '../src/features/figures/DepartmentFigures.js';
import { figureReference } from '../src/features/figures/figure-reference-extension.js';
import { FigureChip } from '../src/features/figures/FigureChip.js';
import { FigurePicker } from '../src/features/figures/FigurePicker.js';
import { InsertFigure } from '../src/features/figures/InsertFigure.js';
import { docOfEditor, FragmentEditor } from '../src/shared/editor/FragmentEditor.js';
import { renderPage } from './support/render-page.js';
import { CASES, CYCLE, LAW, openRow, ownLedger, RATE, sampleLedger, valueOf } from './support/sample-ledger.js';

const LEDGER = `/api/cycles/${CYCLE}/figures`;
const answers = { [`GET ${LEDGER}`]: ownLedger };
const ignore = (): void => undefined;

test('a figure is looked for and picked in the form that the sentence needs', async () => {
  const picked: unknown[] = [];
  const { user } = await renderPage(
    <FigurePicker
      cycleId={CYCLE}
      departmentId={LAW}
      onPick={(attributes) => picked.push(attributes)}
      onCancel={ignore}
    />,
    { answers },
  );
  await user.type(await screen.findByLabelText('按名称或口径查找指标'), '行政执法案卷');
  expect(screen.queryByText('出庭应诉率')).toBeNull();
  await user.click(screen.getByRole('button', { name: /评查案卷数/ }));
  expect(screen.getByText('几个部门的数据不一致,尚未选定。')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '引用“180”' }));
  expect(picked).toEqual([{ indicator: CASES, valueVersion: 'a1', text: '180' }]);
});

test('where the department has not entered this year, it enters on the spot and then picks', async () => {
  let kept = false;
  const value = valueOf({
    ...{ id: 'r1', value: '66.5', printed: '66.5%' },
    forms: [{ form: 'withUnit', label: '数字加单位', text: '66.5%' }],
  });
  const cells = openRow.cells.map((cell) => ({ ...cell, thisYear: value }));
  const picked: unknown[] = [];
  const { user, calls } = await renderPage(
    <FigurePicker
      cycleId={CYCLE}
      departmentId={LAW}
      sectionId="s1"
      onPick={(attributes) => picked.push(attributes)}
      onCancel={ignore}
    />,
    {
      answers: {
        [`GET ${LEDGER}`]: () => (kept ? { ...ownLedger, rows: [{ ...openRow, cells }] } : ownLedger),
        [`POST ${LEDGER}`]: () => {
          kept = true;
          return { id: 'r1', indicatorId: RATE };
        },
      },
    },
  );
  await user.click(await screen.findByRole('button', { name: /出庭应诉率/ }));
  await user.type(screen.getByLabelText('数据'), '66.5');
  expect(await screen.findByText('文中印作“66.5%”。比上年(64.2%)+2.3个百分点。')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '填报' }));
  await user.click(await screen.findByRole('button', { name: '引用“66.5%”' }));
  expect(picked).toEqual([{ indicator: RATE, valueVersion: 'r1', text: '66.5%' }]);
  expect(calls.find((call) => call.method === 'POST')?.body).toEqual({
    ...{ indicatorId: RATE, departmentId: LAW, year: 2025, value: '66.5', cutoffDate: '2025-12-31' },
    ...{ sectionId: 's1', supersedes: null, reason: '' },
  });
});

test('the chip tells whose count it is, and in words that it does not stand', async () => {
  const { user } = await renderPage(
    <p>
      评查案卷
      <FigureChip cycleId={CYCLE} reference={{ indicator: CASES, valueVersion: 'a1', text: '180卷' }} />。
    </p>,
    { answers: { [`GET ${LEDGER}`]: sampleLedger } },
  );
  expect(await screen.findByText('几个部门的数据不一致,尚未选定。')).toBeTruthy();
  await user.hover(screen.getByText('180卷'));
  const tip = await screen.findByRole('tooltip');
  for (const words of ['评查案卷数', '司法局2025年180卷', '截止日2025年12月31日', '上年160卷', '口径:全年评查']) {
    expect(tip.textContent).toContain(words);
  }
});

test('in the editor a reference is one piece, comes out as it went in, and is put in from the picker', async () => {
  const content: FragmentDoc = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: '评查' },
          { type: 'figureReference', attrs: { indicator: CASES, valueVersion: 'a1', text: '180卷' } },
        ],
      },
    ],
  };
  let editor: Editor | null = null;
  const { user } = await renderPage(
    <FragmentEditor
      content={content}
      label="正文"
      pictureUrl={() => ''}
      without={['figureReference']}
      extensions={[figureReference(CYCLE)]}
      tools={(made) => <InsertFigure editor={made} cycleId={CYCLE} departmentId={LAW} sectionId="s1" />}
      onReady={(made) => {
        editor = made;
      }}
    />,
    { answers },
  );
  await screen.findByText('180卷');
  const made = editor as Editor | null;
  if (!made) throw new Error('the editor was not made');
  expect(docOfEditor(made)).toEqual(content);
  act(() => {
    made.commands.setTextSelection(made.state.doc.content.size - 1);
  });
  await user.click(screen.getByRole('button', { name: '引用数据' }));
  await user.click(await screen.findByRole('button', { name: /评查案卷数/ }));
  await user.click(screen.getByRole('button', { name: '引用“180”' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(made.getText()).toBe('评查180卷180');
  expect(docOfEditor(made).content[0]).toMatchObject({
    content: [
      { type: 'text' },
      { type: 'figureReference', attrs: { text: '180卷' } },
      { type: 'figureReference', attrs: { indicator: CASES, valueVersion: 'a1', text: '180' } },
    ],
  });
});

test('the liaison sees last year, enters this year, and is told what was not taken', async () => {
  const { user, calls } = await renderPage(<DepartmentFigures cycleId={CYCLE} departmentId={LAW} />, {
    answers: {
      ...answers,
      [`POST ${LEDGER}`]: { status: 400, error: { code: 'FIGURE_TOO_PRECISE', message: '最多 1 位小数。' } },
    },
  });
  const rate = within(await screen.findByRole('region', { name: '出庭应诉率' }));
  expect(rate.getByText('64.2%')).toBeTruthy();
  const button = rate.getByRole('button', { name: '填报司法局出庭应诉率' });
  expect(button.hasAttribute('disabled')).toBe(true);
  await user.type(rate.getByLabelText(/^2025年/), '66.55');
  await user.click(button);
  expect((await rate.findByRole('alert')).textContent).toContain('最多 1 位小数。');
  expect(calls.find((call) => call.method === 'POST')?.body).toMatchObject({ value: '66.55', supersedes: null });
  const cases = within(screen.getByRole('region', { name: '评查案卷数' }));
  expect(cases.getByText('几个部门的数据不一致,尚未选定。')).toBeTruthy();
});

test('a department proposes what the ledger does not have, with its first value', async () => {
  const { user, calls } = await renderPage(<DepartmentFigures cycleId={CYCLE} departmentId={LAW} />, {
    answers: { ...answers, [`POST /api/cycles/${CYCLE}/figure-proposals`]: { id: 'n1', indicatorId: 'new' } },
  });
  await user.click(await screen.findByRole('button', { name: '提出新指标' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText('指标名称'), '普法场次');
  await user.type(dialog.getByLabelText('单位'), '场');
  await user.type(dialog.getByLabelText('数据'), '12');
  await user.click(dialog.getByRole('button', { name: '提出并填报' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(calls.find((call) => call.method === 'POST')?.body).toEqual({
    ...{ name: '普法场次', kind: 'count', unit: '场', decimals: 0, definition: '', departmentId: LAW, year: 2025 },
    ...{ value: '12', cutoffDate: '2025-12-31', sectionId: null },
  });
});
