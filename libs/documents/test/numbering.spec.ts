import { describe, expect, test } from '@jest/globals';
import { chineseNumeral, NUMBERING_STYLES, printOrdinal } from '../src/index.js';

describe('chineseNumeral', () => {
  test.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [19, '十九'],
    [20, '二十'],
    [21, '二十一'],
    [90, '九十'],
    [99, '九十九'],
  ])('%d is %s', (n, text) => expect(chineseNumeral(n)).toBe(text));

  test('1 to 99 are all different and read back by their place values', () => {
    const value = (text: string): number => {
      const [tens, ones] = text.includes('十') ? text.split('十') : [null, text];
      const digit = (d: string | undefined) => '零一二三四五六七八九'.indexOf(d ?? '零');
      return (tens === null ? 0 : tens === '' ? 10 : digit(tens) * 10) + (ones === '' ? 0 : digit(ones));
    };
    const all = Array.from({ length: 99 }, (_, i) => i + 1);
    expect(all.map((n) => value(chineseNumeral(n)))).toEqual(all);
  });

  test.each([0, 100, -1, 1.5, Number.NaN])('%d has no ordinal', (n) =>
    expect(() => chineseNumeral(n)).toThrow(RangeError),
  );
});

describe('printOrdinal', () => {
  test.each([
    ['一、', 1, '一、'],
    ['一、', 12, '十二、'],
    ['（一）', 3, '（三）'],
    ['1.', 10, '10.'],
    ['（1）', 7, '（7）'],
    ['一是', 2, '二是'],
    ['一是', 20, '二十是'],
  ] as const)('%s at %d prints %s', (style, n, text) => expect(printOrdinal(style, n)).toBe(text));

  test('the first ordinal of a style is the style itself', () => {
    expect(NUMBERING_STYLES.map((style) => printOrdinal(style, 1))).toEqual([...NUMBERING_STYLES]);
  });
});
