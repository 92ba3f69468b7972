import { expect, test } from '@jest/globals';
import { docOfText, type FragmentDoc } from '@chancery/documents/browser';
import { act, screen } from '@testing-library/react';
import type { Editor } from '@tiptap/core';
import { docOfEditor, FragmentEditor } from '../src/shared/editor/FragmentEditor.js';
import { ordinalsOf } from '../src/shared/editor/ordinals.js';
import { insertTable, setBlockKind } from '../src/shared/editor/block-commands.js';
import { renderPage } from './support/render-page.js';

const text = (words: string) => ({ type: 'text' as const, text: words });
const paragraph = (words: string) => ({ type: 'paragraph' as const, content: [text(words)] });
const cell = (type: 'tableCell' | 'tableHeader', words: string) => ({
  type,
  attrs: { colspan: 1, rowspan: 1, colwidth: null },
  content: [paragraph(words)],
});

const EVERYTHING: FragmentDoc = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { numbering: '1.' }, content: [text('强化行政执法。')] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: '全年办理案件', marks: [{ type: 'strong' }] },
        { type: 'figureReference', attrs: { indicator: 'i', valueVersion: 'v', text: '1287件' } },
        text('，10'),
        { type: 'text', text: '4', marks: [{ type: 'superscript' }] },
      ],
    },
    {
      type: 'list',
      attrs: { numbering: '（1）' },
      content: [
        { type: 'listItem', content: [paragraph('甲。')] },
        {
          type: 'listItem',
          content: [
            paragraph('乙。'),
            {
              type: 'list',
              attrs: { numbering: 'none' },
              content: [{ type: 'listItem', content: [paragraph('丙。')] }],
            },
          ],
        },
      ],
    },
    {
      type: 'table',
      attrs: { caption: '表1' },
      content: [
        { type: 'tableRow', content: [cell('tableHeader', '单位'), cell('tableHeader', '件数')] },
        { type: 'tableRow', content: [cell('tableCell', '司法局'), cell('tableCell', '12')] },
      ],
    },
    { type: 'image', attrs: { digest: 'a'.repeat(64), alt: '现场', width: 100, caption: null } },
    { type: 'heading', attrs: { numbering: '1.' }, content: [text('强化监督。')] },
  ],
};

async function open(content: FragmentDoc | null): Promise<Editor> {
  let made: Editor | null = null;
  await renderPage(
    <FragmentEditor
      content={content}
      label="正文"
      pictureUrl={(digest) => `/p/${digest}`}
      onReady={(e) => (made = e)}
    />,
  );
  await screen.findByRole('textbox', { name: '正文' });
  if (!made) throw new Error('no editor');
  return made;
}

test('model → editor → model is the identity', async () => {
  expect(docOfEditor(await open(EVERYTHING))).toEqual(EVERYTHING);
});

test('what is copied inside the editor is pasted as it was', async () => {
  const editor = await open(EVERYTHING);
  const html = editor.getHTML();
  act(() => void editor.commands.setContent(html));
  expect(docOfEditor(editor)).toEqual(EVERYTHING);
});

test('ordinals are computed, and shown before headings and items', async () => {
  const editor = await open(EVERYTHING);
  expect([...ordinalsOf(editor.state.doc).values()]).toEqual(['1.', '（1）', '（2）', '2.']);
  expect(document.querySelector('li[data-ordinal="（2）"]')?.textContent).toContain('乙。');
});

test('a foreign page brings words, lists and tables, and neither its pictures nor its scripts', async () => {
  const editor = await open(null);
  const foreign =
    '<h2>标题</h2><p onclick="x()">甲<b>乙</b><img src="http://evil.example/x.png"></p><ul><li>丙</li></ul>' +
    '<script>alert(1)</script><table><tr><th>丁</th></tr></table>';
  act(() => void editor.commands.setContent(foreign));
  const doc = docOfEditor(editor);
  expect(doc.content.map((block) => block.type)).toEqual(['heading', 'paragraph', 'list', 'table']);
  expect(JSON.stringify(doc)).not.toContain('evil');
});

test('a paragraph becomes a heading, a list and a paragraph again', async () => {
  const editor = await open(docOfText('甲。'));
  act(() => void setBlockKind(editor, 'heading:（一）'));
  expect(docOfEditor(editor).content[0]).toMatchObject({ type: 'heading', attrs: { numbering: '（一）' } });
  act(() => void setBlockKind(editor, 'list:一是'));
  expect(docOfEditor(editor).content[0]).toMatchObject({ type: 'list', attrs: { numbering: '一是' } });
  act(() => void setBlockKind(editor, 'list:1.'));
  expect(docOfEditor(editor).content[0]).toMatchObject({ type: 'list', attrs: { numbering: '1.' } });
  act(() => void setBlockKind(editor, 'paragraph'));
  expect(docOfEditor(editor)).toEqual(docOfText('甲。'));
});

test('a new table can be stored as it is', async () => {
  const editor = await open(null);
  act(() => void insertTable(editor, 2, 3));
  const table = docOfEditor(editor).content.find((block) => block.type === 'table');
  expect(table?.type === 'table' && table.content.map((row) => row.content?.length)).toEqual([3, 3]);
});
