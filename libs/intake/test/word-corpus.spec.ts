import { describe, expect, test } from '@jest/globals';
import { fragmentDocSchema, tableGrid, type TableNode } from '@chancery/documents';
import { codes, importWord, tree } from './imported-of.js';
import { FURNISHED } from './word-corpus-furnished.js';
import { NUMBERED } from './word-corpus-numbered.js';
import { UNNUMBERED } from './word-corpus-unnumbered.js';
import { wordFile } from '@chancery/testing';

const imported = (name: string) => {
  const found = FURNISHED.find((file) => file.name === name);
  if (!found) throw new Error(name);
  return importWord(wordFile(found.parts));
};
const tableOf = (name: string) => imported(name).blocks.find(({ block }) => block.type === 'table')?.block as TableNode;

describe('Word files made by hand', () => {
  test.each([...NUMBERED, ...UNNUMBERED, ...FURNISHED])('$name', ({ parts, text, tree: wanted, warnings }) => {
    const made = importWord(wordFile(parts));
    expect(made.text.split('\n')).toEqual(text);
    expect(tree(made)).toEqual(wanted);
    expect(codes(made)).toEqual(warnings ?? []);
    const blocks = made.blocks.map(({ block }) => block);
    expect(fragmentDocSchema.safeParse({ type: 'doc', content: blocks }).error).toBeUndefined();
  });

  test('merged cells reach as far as in Word', () => {
    const cells = tableOf('merged cells across and down').content.map(({ content = [] }) =>
      content.map(({ attrs }) => `${attrs.colspan}x${attrs.rowspan}`),
    );
    expect(cells).toEqual([
      ['1x2', '2x1'],
      ['1x1', '1x1'],
      ['1x1', '1x1', '1x1'],
    ]);
    expect(tableGrid(tableOf('merged cells across and down'))?.columns).toBe(3);
  });

  test('the row that stands again on every page is the head', () => {
    expect(tableOf('a plain table').content.map(({ content = [] }) => content[0]?.type)).toEqual([
      'tableHeader',
      'tableCell',
    ]);
  });

  test('a caption goes with its table', () => {
    expect(tableOf('a caption over a table').attrs.caption).toBe('表1 办案情况');
  });

  test('a picture is named by its bytes and stands in its place', () => {
    const { blocks, pictures } = imported('an embedded picture');
    expect(blocks.map(({ block }) => block.type)).toEqual(['paragraph', 'image', 'paragraph']);
    expect(blocks[1]?.block).toMatchObject({ attrs: { digest: pictures[0]?.digest, alt: '示意图', width: 100 } });
  });

  test('marks stay on their words', () => {
    const [first] = imported('superscript, subscript, bold').blocks;
    const marked = (first?.block as unknown as { content: { text: string; marks?: { type: string }[] }[] }).content;
    expect(marked.filter(({ marks }) => marks).map(({ text, marks }) => [text, marks?.[0]?.type])).toEqual([
      ['2', 'superscript'],
      ['2', 'subscript'],
      ['减排', 'strong'],
    ]);
  });
});
