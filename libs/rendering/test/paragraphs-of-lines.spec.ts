import { describe, expect, test } from '@jest/globals';
import { paragraphsOfLines } from '../src/pdf/read-pdf.js';
import { lineAt } from './line-at.js';

const indented = { x: 28 * (72 / 25.4) + 31.6 };

describe('paragraphsOfLines', () => {
  test('an indented line starts a paragraph, a flush one goes on, over the page too', () => {
    const lines = [
      lineAt({ ...indented, text: '第一段' }),
      lineAt({ text: '续行' }),
      lineAt({ page: 2, text: '续页。' }),
      lineAt({ page: 2, ...indented, text: '第二段。' }),
    ];
    expect(paragraphsOfLines(lines)).toEqual(['第一段续行续页。', '第二段。']);
  });
  test('page numbers under the type area are no text', () => {
    expect(
      paragraphsOfLines([
        lineAt({ text: '上' }),
        lineAt({ y: 70, x: 480, size: 14, text: '— 1 —' }),
        lineAt({ page: 2, text: '下' }),
      ]),
    ).toEqual(['上下']);
  });
  test('a change of size starts a paragraph', () => {
    expect(paragraphsOfLines([lineAt({ size: 22, text: '标题' }), lineAt({ text: '县委：' })])).toEqual([
      '标题',
      '县委：',
    ]);
  });
  test('white space is removed', () => {
    expect(paragraphsOfLines([lineAt({ text: '2025 年　度' })])).toEqual(['2025年度']);
  });
});
