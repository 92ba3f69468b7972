import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { outlineLabels, printNodeLabel, writeWorkingPaper, type Outline, type WorkingPaper } from '../src/index.js';

const paper: WorkingPaper = {
  title: '关于报送《望川区2025年度法治政府建设年度报告》材料的通知',
  addressees: '各有关部门',
  paragraphs: [
    { kind: 'heading', text: '一、报送内容' },
    { kind: 'text', text: '共分解为<b>2个部分&由2个部门承办。' },
  ],
  table: {
    label: '附件',
    title: '任务分解表',
    columns: [
      { heading: '部门', width: 60 },
      { heading: '报送期限', width: 40, centred: true },
    ],
    rows: [
      ['司法局', '2026年1月20日'],
      ['财政局', '2026年1月20日'],
    ],
  },
  issuer: '望川区司法局',
  date: '2026年1月5日',
  note: '',
};

const documentOf = async (changes: Partial<WorkingPaper> = {}): Promise<string> =>
  strFromU8(unzipSync(await writeWorkingPaper({ ...paper, ...changes }))['word/document.xml'] ?? new Uint8Array());
const words = (xml: string): string => xml.replace(/<[^>]+>/g, '');

describe('writeWorkingPaper', () => {
  test('title, addressees, text, attachment line, sign-off and table follow each other', async () => {
    const xml = await documentOf();
    const text = words(xml);
    const places = [
      '材料的通知',
      '各有关部门：',
      '一、报送内容',
      '附件：任务分解表',
      '2026年1月5日',
      '司法局2026年1月20日',
    ];
    const found = places.map((place) => text.indexOf(place));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(Math.min(...found)).toBeGreaterThan(-1);
    expect(xml).not.toContain('<b>2');
  });

  test('the table’s heading stands again on each page, its rows are whole, its pages lie across', async () => {
    const xml = await documentOf();
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(3);
    expect(xml).toContain('w:orient="landscape"');
  });

  test('without a table there is no attachment', async () => {
    const text = words(await documentOf({ table: null }));
    expect(text).not.toContain('附件');
  });
});

describe('outlineLabels', () => {
  const node = (key: string, heading: string, numbered: boolean, children: Outline['nodes'] = []) => ({
    key,
    block: 'measures' as const,
    heading,
    headingForm: heading === '' ? ('none' as const) : ('ownLine' as const),
    numbered,
    startsParagraph: true,
    childNumbering: '（一）' as const,
    children,
  });

  test('ordinals are those that are printed; a node without heading is called after its block', () => {
    const labels = outlineLabels({
      numbering: '一、',
      nodes: [
        node('p', '', false),
        node('a', '主要举措', true, [node('a1', '依法履职。', true)]),
        node('b', '问题', true),
      ],
    });
    expect(labels.map((l) => `${l.level} ${printNodeLabel(l)}`)).toEqual([
      '1 主要举措和成效',
      '1 一、主要举措',
      '2 （一）依法履职',
      '1 二、问题',
    ]);
  });
});
