import { describe, expect, test } from '@jest/globals';
import { importText, tree } from './imported-of.js';

const A =
  '区政府把法治政府建设摆在全局工作的突出位置，常务会议专题研究，主要负责同志带头落实，分管负责同志具体抓，各部门协同推进，形成一级抓一级、层层抓落实的工作格局，各项任务按期完成，考核结果在全市位居前列，经验做法在全市推广，工作成效得到上级肯定和群众认可';
const B =
  '规范性文件全部经过合法性审查，重大决策听取公众意见，专家论证率达到百分之百，行政复议案件办结率保持在百分之百，行政机关负责人出庭应诉率持续提高，执法人员培训实现全覆盖，矛盾纠纷排查化解机制不断健全，公共法律服务体系更加完善，群众满意度稳步上升';

describe('page numbers of paged readers', () => {
  test.each([
    ['inside a word', `${A}。${B.slice(0, 40)}2、${B.slice(40)}。`],
    ['at the beginning of a line', `${A}。${B.slice(0, 40)}\n2、${B.slice(40)}。`],
    ['on a line of its own', `${A}。${B.slice(0, 40)}\n2、\n${B.slice(40)}。`],
    ['from the beginning', `1、${A}。${B.slice(0, 40)}2、${B.slice(40)}。`],
  ])('%s', (_, raw) => {
    const imported = importText(raw);
    expect(imported.text).toBe(`${A}。${B}。`);
    expect(imported.outline).toEqual([]);
    expect(imported.changes.every(({ kind }) => kind === 'slice' || kind === 'layout')).toBe(true);
  });

  test('one that falls between sentences is known by the others', () => {
    const raw = `${A.slice(0, 18)}2、${A.slice(18)}。3、${B}。${A.slice(0, 60)}4、${A.slice(60)}。`;
    expect(importText(raw).text).toBe(`${A}。${B}。${A}。`);
  });

  test.each([
    ['headings', `1、加强组织领导。${A}。\n2、健全工作机制。${B}。`],
    ['headings of which one paragraph lacks its full stop', `1、加强组织领导。${A}\n2、健全工作机制。${B}。`],
    ['a first heading behind a half-width full stop', `（一）强化监督。${B}，办结率98.5%.\n1.健全机制。${A}。`],
    ['a list in a sentence', `重点做好：1、加强领导。2、健全机制。3、强化保障。${A}。`],
    ['buildings', '完成1、2号楼和第3、第4号楼改造，附件1、附件2已印发，一季度1、2、3月均达标。'],
  ])('no page numbers: %s', (_, raw) => {
    expect(importText(raw).text).toBe(raw);
  });

  test('headings with 1. stay beside pages with 2、', () => {
    const raw = `1.加强组织领导。${A}。\n2.健全工作机制。${B.slice(0, 50)}2、${B.slice(50)}。`;
    expect(tree(importText(raw))).toEqual(['1 1.|加强组织领导。→', '1 2.|健全工作机制。→']);
  });
});
