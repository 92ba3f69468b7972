import { expect, test } from '@jest/globals';
import { compareFragments, docOfText, type FragmentDoc } from '@chancery/documents/browser';
import { screen, within } from '@testing-library/react';
import { ConflictDialog } from '../src/shared/text/ConflictDialog.js';
import { cutSpan } from '../src/shared/text/cut-span.js';
import { FragmentReader } from '../src/shared/text/FragmentReader.js';
import { Redline } from '../src/shared/text/Redline.js';
import { renderPage } from './support/render-page.js';

const pictureUrl = (digest: string): string => `/p/${digest}`;
const cell = (words: string) => ({
  type: 'tableCell' as const,
  attrs: { colspan: 1, rowspan: 1, colwidth: null },
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: words }] }],
});
const table = (...rows: string[][]): FragmentDoc => ({
  type: 'doc',
  content: [
    {
      type: 'table',
      attrs: { caption: null },
      content: rows.map((row) => ({ type: 'tableRow', content: row.map(cell) })),
    },
  ],
});

test('a redline says in elements, not only in colour, what went and what came', async () => {
  const blocks = compareFragments(docOfText('办结208件。\n不变的一段。'), docOfText('办结218件。\n不变的一段。'));
  const { container, user } = await renderPage(<Redline blocks={blocks} label="比较" pictureUrl={pictureUrl} fold />);
  expect(container.querySelector('del')?.textContent).toBe('0');
  expect(container.querySelector('ins')?.textContent).toBe('1');
  expect(screen.queryByText('不变的一段。')).toBeNull();
  await user.click(screen.getByRole('button', { name: '显示未改动的 1 段' }));
  expect(screen.getByText('不变的一段。')).toBeDefined();
});

test('in a table the change stands in its cell', async () => {
  const blocks = compareFragments(table(['单位', '件数'], ['司法局', '12']), table(['单位', '件数'], ['司法局', '13']));
  const { container } = await renderPage(<Redline blocks={blocks} label="比较" pictureUrl={pictureUrl} />);
  const changed = [...container.querySelectorAll('td')].find((one) => one.querySelector('ins'));
  expect(changed?.textContent).toBe('123');
  expect(container.querySelectorAll('ins')).toHaveLength(1);
});

test('words are cut where marks begin and end, and know what covers them', () => {
  const cuts = cutSpan('评查案卷180卷', 10, [
    { start: 12, end: 16, id: 'a' },
    { start: 14, end: 40, id: 'b' },
    { start: 0, end: 3, id: 'c' },
  ]);
  expect(cuts.map(({ text, offset, covering }) => [text, offset, covering.map(({ id }) => id)])).toEqual([
    ['评查', 10, []],
    ['案卷', 12, ['a']],
    ['18', 14, ['a', 'b']],
    ['0卷', 16, ['b']],
  ]);
});

test('a reader marks the words that something is said about, past the ordinals that nobody typed', async () => {
  const doc: FragmentDoc = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { numbering: '1.' }, content: [{ type: 'text', text: '强化监督。' }] },
      { type: 'paragraph', content: [{ type: 'text', text: '评查案卷180卷。' }] },
    ],
  };
  const chosen: string[] = [];
  const { container, user } = await renderPage(
    <FragmentReader
      doc={doc}
      label="报送件"
      pictureUrl={pictureUrl}
      highlights={[{ id: 'c1', start: 10, end: 13, kind: 'comment', label: '何据?' }]}
      onChoose={(id) => chosen.push(id)}
    />,
  );
  const mark = container.querySelector('mark');
  expect([mark?.textContent, mark?.title]).toEqual(['180', '何据?']);
  await user.click(mark as Element);
  expect(chosen).toEqual(['c1']);
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('1.强化监督。');
});

test('what is selected is told in offsets of the plain text', async () => {
  const seen: unknown[] = [];
  const { container } = await renderPage(
    <FragmentReader
      doc={docOfText('第一段。\n第二段话。')}
      label="报送件"
      pictureUrl={pictureUrl}
      onSelect={(anchor) => seen.push(anchor)}
    />,
  );
  const [, second] = container.querySelectorAll('p');
  const words = second?.querySelector('[data-offset]')?.firstChild as Text;
  const range = document.createRange();
  range.setStart(words, 1);
  range.setEnd(words, 3);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
  second?.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
  expect(seen.at(-1)).toMatchObject({ start: 6, end: 8, quote: '二段' });
});

test('a conflict shows both texts and every way on', async () => {
  const taken: string[] = [];
  const { user } = await renderPage(
    <ConflictDialog
      title="他人已先改了这一部分"
      hint="请选择"
      theirs={<p>对方的文字</p>}
      changes={compareFragments(docOfText('对方的文字'), docOfText('我的文字'))}
      myWords="我的文字"
      pictureUrl={pictureUrl}
      choices={[
        { label: '在对方的基础上继续', onChoose: () => taken.push('theirs') },
        { label: '用我的文字继续', onChoose: () => taken.push('mine'), primary: true },
      ]}
    />,
  );
  const dialog = await screen.findByRole('dialog', { name: '他人已先改了这一部分' });
  expect(within(dialog).getAllByText('对方的文字').length).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: '用我的文字继续' }));
  expect(taken).toEqual(['mine']);
});
