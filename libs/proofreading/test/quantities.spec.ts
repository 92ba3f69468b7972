import { describe, expect, test } from '@jest/globals';
import { printDecimal } from '@chancery/domain';
import { readChineseNumeral } from '../src/numbers/chinese-numeral.js';
import { compoundsIn } from '../src/numbers/compounds.js';
import { readQuantities } from '../src/numbers/read-quantities.js';
import { foldText } from '../src/text/fold-text.js';
import { maskTitles } from '../src/text/mask-titles.js';

const read = (text: string) => readQuantities(maskTitles(foldText(text)));
const told = (text: string) =>
  read(text).map(({ value, measure, exactness }) => [printDecimal(value), measure, exactness]);

describe('Chinese numerals', () => {
  test.each([
    ['三百二十一', 321],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['两', 2],
    ['一百零五', 105],
    ['三万五千', 35_000],
    ['一亿二千万', 120_000_000],
    ['二〇二五', 2025],
  ])('%s is %i', (words, value) => expect(readChineseNumeral(words)).toBe(value));

  test.each(['', '十百', '件', '百千万亿十百'])('“%s” is no number', (words) => {
    expect(readChineseNumeral(words)).toBeNull();
  });
});

describe('quantities', () => {
  test('digits, decimals, separators of thousands, 万 and 亿', () => {
    expect(told('受理1,234件，涉案3.5万元，处置4.19亿元，盘活788.87亩')).toEqual([
      ['1234', '件', 'exact'],
      ['35000', '元', 'exact'],
      ['419000000', '元', 'exact'],
      ['788.87', '亩', 'exact'],
    ]);
  });

  test('余, 多, 近, 超, 以上, 约 make a number vague', () => {
    expect(told('30余次、10万余户、近40篇、超1000件、200条以上、约50人').map(([, , exactness]) => exactness)).toEqual([
      'atLeast',
      'atLeast',
      'atMost',
      'atLeast',
      'atLeast',
      'about',
    ]);
  });

  test('the longest measure word counts: 人次, 户次, 场次, 家(次)', () => {
    expect(told('426人次、35户次、12场次、2700家(次)').map(([, measure]) => measure)).toEqual([
      '人次',
      '户次',
      '场次',
      '家（次）',
    ]);
  });

  test('spelled numbers count where a measure word follows', () => {
    expect(told('三大类问题、四台终端机、一个总体预案、统一编号、进一步推进、第三次会议')).toEqual([
      ['3', '大类', 'exact'],
      ['4', '台', 'exact'],
      ['1', '个', 'exact'],
    ]);
  });

  test('dates, document numbers, codes and numbers in titles are no quantities', () => {
    expect(told('2025年3月1日印发清政发〔2025〕12号《规划（2021—2025年）5项》，12345热线、5G网络')).toEqual([]);
  });

  test('a range is told by its last number', () => {
    expect(
      read('每年3至5次')
        .map(({ range, value }) => [range, printDecimal(value)])
        .at(-1),
    ).toEqual([true, '5']);
  });

  test('names made of numbers', () => {
    const parts = (text: string) =>
      compoundsIn(text, { start: 0, end: text.length }).map((one) => one.parts.map(({ number }) => number));
    expect(parts('“四所一庭”联动')).toEqual([[4, 1]]);
    expect(parts('推进“一规划两纲要”落实')).toEqual([[1, 2]]);
    expect(parts('一心一意、“十四五”时期、一对一服务')).toEqual([]);
  });
});
