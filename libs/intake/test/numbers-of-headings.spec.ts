import { describe, expect, test } from '@jest/globals';
import { codes, importText, tree } from './imported-of.js';

const TEXT = '各项工作有序推进，取得明显成效，群众满意度持续提升。';
const lines = (...headings: string[]) => headings.flatMap((heading) => [heading, TEXT]).join('\n');

describe('numbers and levels', () => {
  test.each([
    [
      'full width and half width',
      lines('一、甲方面', '(一)乙方面', '１.丙方面', '（2）丁方面'),
      ['1 一、|甲方面', '2 (一)|乙方面', '3 １.|丙方面', '4 （2）|丁方面'],
    ],
    [
      'marks that are typed for 、',
      lines('一.甲方面', '二，乙方面', '三、2025年丙方面'),
      ['1 一.|甲方面', '1 二，|乙方面', '1 三、|2025年丙方面'],
    ],
    [
      'parts above',
      lines('第一部分 总体情况', '一、甲方面', '第二部分 打算', '一、乙方面'),
      ['1 第一部分 |总体情况', '2 一、|甲方面', '1 第二部分 |打算', '2 一、|乙方面'],
    ],
    [
      '一要, 第一， and 首先',
      `一、打算\n一要加强领导。${TEXT}二要健全机制。${TEXT}\n二、措施\n第一，强化学习。${TEXT}第二，强化培训。${TEXT}\n三、保障\n首先，统一思想。${TEXT}其次，落实责任。${TEXT}`,
      [
        '1 一、|打算',
        '2 一要|加强领导。→',
        '2 二要|健全机制。→',
        '1 二、|措施',
        '2 第一，|强化学习。→',
        '2 第二，|强化培训。→',
        '1 三、|保障',
        '2 首先，|统一思想。→',
        '2 其次，|落实责任。→',
      ],
    ],
    [
      'figures below a row of 一是',
      `一、甲方面\n一是加强领导。${TEXT}\n1.专题研究。${TEXT}\n2.督促检查。${TEXT}\n二是健全机制。${TEXT}`,
      ['1 一、|甲方面', '2 一是|加强领导。→', '3 1.|专题研究。→', '3 2.|督促检查。→', '2 二是|健全机制。→'],
    ],
    [
      'a bracketed level is never below 一是',
      `一、甲方面\n一是加强领导。${TEXT}\n（一）乙方面\n${TEXT}`,
      ['1 一、|甲方面', '2 一是|加强领导。→', '2 （一）|乙方面'],
    ],
    [
      'circled figures inside a paragraph',
      `（一）甲方面。${TEXT}①强化学习。${TEXT}②强化培训。${TEXT}`,
      ['1 （一）|甲方面。→', '2 ①|强化学习。→', '2 ②|强化培训。→'],
    ],
    [
      'a quotation that is never closed',
      `一是落实“谁执法谁普法责任制。${TEXT}二是健全机制。${TEXT}`,
      ['1 一是|落实“谁执法谁普法责任制。→', '1 二是|健全机制。→'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(tree(importText(text, { keepMarks: true }))).toEqual(wanted);
  });

  test('plans that stand under problems have headings again', () => {
    const text = `二、存在问题\n还存在不足：一是力量薄弱。编制偏紧。\n2026年，我局将抓好以下工作。一是配强力量。${TEXT}二是加强培训。${TEXT}`;
    expect(tree(importText(text))).toEqual(['1 二、|存在问题', '2 一是|配强力量。→', '2 二是|加强培训。→']);
  });

  test.each([
    [
      'members of a list on lines of their own',
      '（一）加强学习，提升素养；\n（二）规范执法，提高水平；\n（三）深化普法，营造氛围。',
    ],
    ['members of a list', '重点是：一是加强领导；二是健全机制；三是强化保障。'],
    ['sentences that count', `一是全年开展培训12次。${TEXT}二是发放资料3000份。${TEXT}`],
    ['唯一是, 之一是, 三是非', '这项制度唯一是靠落实，重点之一是监督，再三是非分明。'],
    ['a decimal and a date at the beginning', `3.5亿元资金全部到位。${TEXT}\n12.4宪法宣传周活动顺利开展。${TEXT}`],
    ['problems', `我区工作还存在不足：一是力量薄弱。编制偏紧。二是培训不够。覆盖面窄。`],
  ])('no headings: %s', (_, text) => {
    expect(importText(text).outline).toEqual([]);
  });

  test.each([
    ['twice', lines('一、甲方面', '二、乙方面', '二、丙方面'), ['NUMBER_TWICE']],
    ['left out', lines('（一）甲方面', '（三）乙方面'), ['NUMBER_SKIPPED']],
    [
      'a row of 一是 with one twice',
      `一是加强领导。${TEXT}二是健全机制。${TEXT}二是强化保障。${TEXT}`,
      ['NUMBER_TWICE'],
    ],
    ['begun anew under the next heading', lines('一、甲方面', '（一）甲', '（二）乙', '二、乙方面', '（一）丙'), []],
    ['counted on under the next heading', lines('（一）甲方面', '1.甲', '2.乙', '（二）乙方面', '3.丙'), []],
    [
      'two rows of 一是 under one heading',
      `一、甲方面\n一是加强领导。${TEXT}二是健全机制。${TEXT}\n一是强化学习。${TEXT}二是强化培训。${TEXT}`,
      [],
    ],
  ])('%s', (_, text, wanted) => {
    expect(codes(importText(text))).toEqual(wanted);
  });
});
