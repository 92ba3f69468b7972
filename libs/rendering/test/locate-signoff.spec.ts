import { describe, expect, test } from '@jest/globals';
import { locateSignoff } from '../src/pdf/locate-signoff.js';
import { lineAt } from './line-at.js';

const ISSUER = '柳河县人民政府';
const DATE = '2026年3月31日';
const name = lineAt({ page: 3, x: 320, right: 430, y: 300, text: ISSUER });
const date = lineAt({ page: 3, x: 325, right: 425, y: 271, text: DATE });

describe('locateSignoff', () => {
  test('the seal is centred on the date, a little above the middle of both lines', () => {
    const place = locateSignoff([lineAt({}), name, date], ISSUER, DATE);
    expect(place).toMatchObject({ page: 3, centreX: 375 });
    expect(place.centreY).toBeGreaterThan((300 + 271) / 2);
    expect(place.centreY).toBeLessThan(300);
  });
  test('white space between digits and characters does not matter', () => {
    expect(locateSignoff([name, { ...date, text: '2026 年 3 月 31 日' }], ISSUER, DATE).page).toBe(3);
  });
  test('the last one counts, not the same words in the text', () => {
    const inText = [lineAt({ page: 1, text: ISSUER }), lineAt({ page: 1, text: DATE })];
    expect(
      locateSignoff([...inText, name, date, lineAt({ page: 4, text: '柳河县人民政府办公室' })], ISSUER, DATE).page,
    ).toBe(3);
  });
  test.each([
    ['the date is missing', [name]],
    ['another line stands between', [name, lineAt({ page: 3, text: '间' }), date]],
    ['they are on two pages', [{ ...name, page: 2 }, date]],
    ['the name is another office', [{ ...name, text: '柳河县人民政府办公室' }, date]],
    ['there is nothing', []],
  ])('refuses when %s', (_case, lines) => {
    expect(() => locateSignoff(lines, ISSUER, DATE)).toThrow('不能定位印章');
  });
});
