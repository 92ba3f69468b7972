import { expect, jest, test } from '@jest/globals';
import {
  applySuggestions,
  docOfText,
  faultOfReviewDoc,
  listSuggestions,
  plainText,
  rejectSuggestions,
  reviewDocSchema,
  type FragmentDoc,
  type ReviewDoc,
} from '@chancery/documents/browser';
import { act, waitFor } from '@testing-library/react';
import type { Editor } from '@tiptap/core';
import { mergeReviews } from '../src/features/review/merge-reviews.js';
import { ReviewSaver } from '../src/features/review/review-saver.js';
import { trackChanges, trackComposed } from '../src/features/review/track-changes.js';
import { TRACK_MARKS, trackMarks } from '../src/features/review/track-marks.js';
import { Problem } from '../src/api-client/problem.js';
import { FragmentEditor } from '../src/shared/editor/FragmentEditor.js';
import { markedWords } from '../src/shared/editor/marked-words.js';
import { asKept } from './support/as-kept.js';
import { renderPage } from './support/render-page.js';

const BASE = docOfText('办结案件208件。\n强化监督。');

async function trackingEditor(allows = (json: unknown) => faultOfReviewDoc(json as ReviewDoc, BASE) === null) {
  let made: Editor | null = null;
  let ids = 0;
  const onRefused = jest.fn();
  const extensions = [...trackMarks, trackChanges({ newId: () => `s${(ids += 1)}`, allows, onRefused })];
  await renderPage(
    <FragmentEditor
      content={BASE}
      label="审改稿"
      pictureUrl={(digest) => digest}
      extensions={extensions}
      suggestions={TRACK_MARKS}
      onReady={(editor) => (made = editor)}
    />,
  );
  await waitFor(() => expect(made).not.toBeNull());
  const editor = made as unknown as Editor;
  return { editor, onRefused, json: () => reviewDocSchema.parse(editor.getJSON()) };
}
const words = (doc: ReviewDoc): string => plainText(doc as FragmentDoc);

test('what is typed and deleted becomes suggestions; the base stays beneath', async () => {
  const { editor, json } = await trackingEditor();
  act(() => void editor.view.dispatch(editor.state.tr.insertText('1', 6, 7)));
  act(() => void editor.view.dispatch(editor.state.tr.delete(13, 15)));
  expect(words(rejectSuggestions(json()))).toBe(plainText(BASE));
  expect(words(applySuggestions(json()))).toBe('办结案件218件。\n监督。');
  expect(listSuggestions(json()).map(({ kind }) => kind)).toEqual(['replacement', 'deletion']);
});

test('a mark set on words is a suggestion too, shown struck out and underlined', async () => {
  const { editor, json } = await trackingEditor();
  act(() => void editor.chain().setTextSelection({ from: 1, to: 3 }).toggleMark('strong').run());
  expect(faultOfReviewDoc(json(), BASE)).toBeNull();
  expect(editor.view.dom.querySelector('ins')?.textContent).toBe('办结');
  expect(editor.view.dom.querySelector('del')?.textContent).toBe('办结');
});

test('a change that may not stand is not made, and it is said', async () => {
  const { editor, onRefused, json } = await trackingEditor(() => false);
  act(() => void editor.view.dispatch(editor.state.tr.insertText('x', 1)));
  expect(onRefused).toHaveBeenCalledTimes(1);
  expect(words(json())).toBe(plainText(BASE));
});

test('undo takes a suggestion back', async () => {
  const { editor, json } = await trackingEditor();
  act(() => void editor.view.dispatch(editor.state.tr.insertText('新', 1)));
  act(() => void editor.commands.undo());
  expect(listSuggestions(json())).toEqual([]);
});

test('what an input method composed is tracked when it is done, and nothing is touched while it composes', async () => {
  const { editor } = await trackingEditor();
  const before = editor.state;
  // As the browser writes it: pinyin first, then the characters that were chosen.
  let now = before.apply(before.tr.insertText('fa', 3));
  now = now.apply(now.tr.insertText('法治', 3, 5));
  const transaction = trackComposed(before, now, () => 'ime');
  if (!transaction) throw new Error('what was composed cannot be a suggestion');
  const after = reviewDocSchema.parse(now.apply(transaction).doc.toJSON());
  expect(faultOfReviewDoc(after, BASE)).toBeNull();
  expect(listSuggestions(after)).toMatchObject([{ id: 'ime', inserted: '法治', deleted: '' }]);
});

const paragraph = (text: string, insertion?: [string, string]) => ({
  type: 'paragraph' as const,
  content: [
    { type: 'text' as const, text },
    ...(insertion
      ? [
          {
            type: 'text' as const,
            text: insertion[1],
            marks: [{ type: 'insertion' as const, attrs: { id: insertion[0] } }],
          },
        ]
      : []),
  ],
});
const review = (...content: ReviewDoc['content']): ReviewDoc => ({ type: 'doc', content });

test('suggestions in different paragraphs are brought together; in the same one they are not', () => {
  const settled = docOfText('甲。\n乙。');
  const ancestor = review(paragraph('甲。'), paragraph('乙。'));
  const mine = review(paragraph('甲。', ['a', '一']), paragraph('乙。'));
  const theirs = review(paragraph('甲。'), paragraph('乙。', ['b', '二']));
  expect(mergeReviews(asKept(ancestor), mine, asKept(theirs), settled)).toEqual(
    review(paragraph('甲。', ['a', '一']), paragraph('乙。', ['b', '二'])),
  );
  const clash = review(paragraph('甲。', ['c', '三']), paragraph('乙。'));
  expect(mergeReviews(ancestor, mine, clash, settled)).toBeNull();
});

test('a save that lost its answer is no conflict; a real one carries both and what both began from', async () => {
  const base = review(paragraph('甲。'));
  const mine = review(paragraph('甲。', ['a', '一']));
  const theirs = review(paragraph('甲。', ['b', '二']));
  const changed = (current: ReviewDoc) =>
    new Problem(409, 'SUGGESTIONS_CHANGED', '他人刚刚改过', { current, version: 5, savedBy: '李四' }, '');
  let answer = changed(mine);
  const saver = new ReviewSaver(1, base, () => Promise.reject(answer));
  saver.change(mine);
  expect(await saver.flush()).toBe(true);
  expect([saver.version, saver.snapshot().status]).toEqual([5, 'saved']);
  answer = changed(theirs);
  const more = review(paragraph('甲。', ['a', '一一']));
  saver.change(more);
  expect(await saver.flush()).toBe(false);
  expect(saver.snapshot()).toMatchObject({
    status: 'conflict',
    conflict: { ancestor: mine, mine: more, theirs, version: 5, savedBy: '李四' },
  });
  saver.close();
});

test('reasons of a return stand at their words, and go along as the text is written', async () => {
  const doc: FragmentDoc = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { numbering: '1.' }, content: [{ type: 'text', text: '标题。' }] },
      {
        type: 'table',
        attrs: { caption: '表1' },
        content: [
          {
            type: 'tableRow',
            content: ['甲', '180卷'].map((words_) => ({
              type: 'tableCell' as const,
              attrs: { colspan: 1, rowspan: 1, colwidth: null },
              content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: words_ }] }],
            })),
          },
        ],
      },
      { type: 'paragraph', content: [{ type: 'text', text: '评查案卷。' }] },
    ],
  };
  const text = plainText(doc);
  const marked = ['标题', '180', '案卷'].map((words_) => {
    const start = text.indexOf(words_);
    return { start, end: start + words_.length, label: `${words_}:请核实` };
  });
  let made: Editor | null = null;
  await renderPage(
    <FragmentEditor
      content={doc}
      label="报送稿"
      pictureUrl={(digest) => digest}
      extensions={[markedWords(marked)]}
      onReady={(editor) => (made = editor)}
    />,
  );
  await waitFor(() => expect(made).not.toBeNull());
  const editor = made as unknown as Editor;
  const shown = () =>
    [...editor.view.dom.querySelectorAll<HTMLElement>('.reason')].map((one) => [one.textContent, one.title]);
  const expected = [
    ['标题', '标题:请核实'],
    ['180', '180:请核实'],
    ['案卷', '案卷:请核实'],
  ];
  expect(shown()).toEqual(expected);
  act(() => void editor.view.dispatch(editor.state.tr.insertText('新', 1)));
  expect(shown()).toEqual(expected);
});
