import { describe, expect, test } from '@jest/globals';
import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  type FileChild,
  type IPropertiesOptions,
} from 'docx';
import { importWord, tree } from './imported-of.js';

const BODY = '本部门认真履行职责，各项工作有序推进，取得明显成效。';
const made = async (children: FileChild[], more: Partial<IPropertiesOptions> = {}) =>
  importWord(new Uint8Array(await Packer.toBuffer(new Document({ ...more, sections: [{ children }] }))));

const numbering = {
  config: [
    {
      reference: '公文',
      levels: [
        { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、', alignment: AlignmentType.START },
        { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）', alignment: AlignmentType.START },
        { level: 2, format: LevelFormat.DECIMAL, text: '%3.', alignment: AlignmentType.START },
      ],
    },
  ],
};
const numbered = (text: string, level: number) => new Paragraph({ text, numbering: { reference: '公文', level } });

describe('Word files made by the docx package', () => {
  test('typed numbers', async () => {
    const file = await made([new Paragraph('一、总体情况'), new Paragraph('（一）组织领导'), new Paragraph(BODY)]);
    expect(tree(file)).toEqual(['1 一、|总体情况', '2 （一）|组织领导']);
  });

  test('automatic numbers of three levels', async () => {
    const file = await made(
      [
        numbered('总体情况', 0),
        numbered('组织领导', 1),
        numbered('学习制度', 2),
        new Paragraph(BODY),
        numbered('存在问题', 0),
      ],
      { numbering },
    );
    expect(tree(file)).toEqual(['1 一、|总体情况', '2 （一）|组织领导', '3 1.|学习制度', '1 二、|存在问题']);
  });

  test('heading styles of its own', async () => {
    const file = await made([
      new Paragraph({ text: '主要工作', heading: HeadingLevel.HEADING_1 }),
      new Paragraph({ text: '组织领导', heading: HeadingLevel.HEADING_2 }),
      new Paragraph(BODY),
    ]);
    expect(tree(file)).toEqual(['1 |主要工作', '2 |组织领导']);
  });

  test('a title', async () => {
    const file = await made([
      new Paragraph({ text: '望川区2025年度法治政府建设情况报告', heading: HeadingLevel.TITLE }),
      new Paragraph('一、总体情况'),
      new Paragraph(BODY),
    ]);
    expect(file.frame.title).toBe('望川区2025年度法治政府建设情况报告');
    expect(file.text).toBe(`一、总体情况\n${BODY}`);
  });

  test('a table with cells merged both ways', async () => {
    const cell = (text: string, more = {}) => new TableCell({ children: [new Paragraph(text)], ...more });
    const table = new Table({
      rows: [
        new TableRow({
          children: [cell('指标', { verticalMerge: VerticalMergeType.RESTART }), cell('数值', { columnSpan: 2 })],
        }),
        new TableRow({
          children: [cell('', { verticalMerge: VerticalMergeType.CONTINUE }), cell('上年'), cell('本年')],
        }),
      ],
    });
    const file = await made([new Paragraph(BODY), table, new Paragraph(BODY)]);
    expect(file.text.split('\n')).toEqual([BODY, '指标\t数值', '上年\t本年', BODY]);
    expect(file.blocks[1]?.block).toMatchObject({
      content: [{ content: [{ attrs: { rowspan: 2 } }, { attrs: { colspan: 2 } }] }, {}],
    });
  });

  test('a footnote', async () => {
    const file = await made(
      [
        new Paragraph({
          children: [new TextRun('办理案件十二件'), new FootnoteReferenceRun(1), new TextRun('，全部办结。')],
        }),
      ],
      { footnotes: { 1: { children: [new Paragraph('不含撤回的申请。')] } } },
    );
    expect(file.text).toBe('办理案件十二件〔注1〕，全部办结。\n〔注1〕不含撤回的申请。');
  });

  test('a tracked insertion', async () => {
    const file = await made([
      new Paragraph({
        children: [
          new TextRun('办理案件'),
          new InsertedTextRun({ text: '十二', id: 1, author: '王敏', date: '2026-01-05T09:30:00Z' }),
          new TextRun('件，全部办结。'),
        ],
      }),
    ]);
    expect(file.unresolved).toMatchObject([{ kind: 'insertion', author: '王敏', words: '十二' }]);
  });
});
