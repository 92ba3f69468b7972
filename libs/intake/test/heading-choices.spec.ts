import { describe, expect, test } from '@jest/globals';
import type { HeadingChoice } from '../src/index.js';
import { codes, importText, tree } from './imported-of.js';

const TEXT = [
  '一、总体情况',
  '全年工作平稳。',
  '这一部分的标题没有序号',
  '二、这一句其实是正文。',
  '（一）依法履职',
  '二、下一步安排',
  '继续努力。',
].join('\n');

/** The result when a person has said what the line with these words is. */
const chosen = (choices: Readonly<Record<string, HeadingChoice>>) => {
  const first = importText(TEXT);
  const headings = Object.fromEntries(
    Object.entries(choices).map(([words, choice]) => {
      const found = first.blocks.find(({ start, end }) => first.text.slice(start, end) === words);
      return [String(found?.at), choice];
    }),
  );
  return importText(TEXT, { headings });
};

describe('headings as a person says', () => {
  test('what is no heading keeps its number as words, and is not counted', () => {
    expect(codes(importText(TEXT))).toContain('NUMBER_TWICE');
    const mended = chosen({ '二、这一句其实是正文。': 'text' });
    expect(tree(mended)).toEqual(['1 一、|总体情况', '2 （一）|依法履职', '1 二、|下一步安排']);
    expect(codes(mended)).not.toContain('NUMBER_TWICE');
    expect(mended.blocks[3]?.block).toEqual({
      type: 'paragraph',
      content: [{ type: 'text', text: '二、这一句其实是正文。' }],
    });
  });

  test('a line becomes a heading of a style, and gives up a number that it carries', () => {
    const mended = chosen({ 这一部分的标题没有序号: '（一）', '二、下一步安排': '（一）' });
    expect(tree(mended)).toContain('2 |这一部分的标题没有序号');
    expect(tree(mended)).toContain('2 二、|下一步安排');
    expect(mended.blocks.map(({ block }) => block)).toContainEqual({
      type: 'heading',
      attrs: { numbering: '（一）' },
      content: [{ type: 'text', text: '下一步安排' }],
    });
  });

  test('a heading without number stands below what is open, and keeps its words', () => {
    const mended = chosen({ 这一部分的标题没有序号: 'none' });
    expect(tree(mended)).toContain('2 |这一部分的标题没有序号');
    expect(mended.blocks[2]?.block).toMatchObject({ type: 'heading', attrs: { numbering: 'none' } });
  });

  test('the choice finds its line after a change before it was taken back', () => {
    const text = `开头,第一段。\n${TEXT}`;
    const first = importText(text);
    const at = first.blocks.find(({ start, end }) => first.text.slice(start, end) === '这一部分的标题没有序号')?.at;
    const change = first.changes[0];
    const mended = importText(text, {
      headings: { [String(at)]: 'none' },
      undone: [`${change?.sourceStart}:${change?.kind}`],
    });
    expect(mended.text.startsWith('开头,第一段。')).toBe(true);
    expect(tree(mended)).toContain('2 |这一部分的标题没有序号');
  });
});
