import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  flowText,
  layoutFlow,
  writeDocx,
  type FragmentDoc,
  type OfficialDocument,
  type ReportModel,
  type ReportNode,
  type TableNode,
} from '@chancery/documents';
import { importWord } from './imported-of.js';

const cell = (text: string, colspan = 1, rowspan = 1) => ({
  type: 'tableCell' as const,
  attrs: { colspan, rowspan, colwidth: null },
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
});
const table: TableNode = {
  type: 'table',
  attrs: { caption: '表1 行政复议案件' },
  content: [
    {
      type: 'tableRow',
      content: [
        { ...cell('类别', 1, 2), type: 'tableHeader' },
        { ...cell('件数', 2), type: 'tableHeader' },
      ],
    },
    {
      type: 'tableRow',
      content: [
        { ...cell('上年'), type: 'tableHeader' },
        { ...cell('本年'), type: 'tableHeader' },
      ],
    },
    { type: 'tableRow', content: [cell('受理'), cell('10'), cell('12')] },
  ],
};
const paragraphs = (...texts: string[]): FragmentDoc['content'] =>
  texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
const node = (heading: string, headingForm: ReportNode['headingForm'], more: Partial<ReportNode> = {}): ReportNode => ({
  key: heading || 'preamble',
  block: 'measures',
  heading,
  headingForm,
  numbered: headingForm !== 'none',
  startsParagraph: true,
  childNumbering: null,
  fragments: [],
  children: [],
  ...more,
});
const fragment = (content: FragmentDoc['content']) => [
  { sectionId: 's', departmentId: 'd', startsParagraph: true, content: { type: 'doc' as const, content }, gap: null },
];

const model: ReportModel = {
  title: '望川区人民政府2025年度法治政府建设情况报告',
  addressees: ['市人民政府'],
  numbering: '一、',
  nodes: [
    node('', 'none', { fragments: fragment(paragraphs('2025年，全区法治政府建设稳步推进。现将有关情况报告如下。')) }),
    node('主要举措和成效', 'ownLine', {
      childNumbering: '（一）',
      children: [
        node('依法全面履行政府职能', 'ownLine', {
          childNumbering: '一是',
          children: [
            node('深化行政审批制度改革。', 'runIn', {
              fragments: fragment(paragraphs('取消证明事项12项，办理时限压缩三成。')),
            }),
            node('加强事中事后监管。', 'runIn', {
              fragments: fragment([...paragraphs('开展联合检查36次。'), table, ...paragraphs('检查结果全部公示。')]),
            }),
          ],
        }),
        node('健全依法行政制度体系', 'ownLine', { fragments: fragment(paragraphs('审查规范性文件8件，备案率100%。')) }),
      ],
    }),
    node('存在的不足和原因', 'ownLine', {
      block: 'problems',
      fragments: fragment(paragraphs('基层执法力量仍然不足，主要原因是编制偏紧。')),
    }),
  ],
};

const document: OfficialDocument = {
  layout: 'redHead',
  upward: true,
  headMark: '望川区人民政府文件',
  documentNumber: '望川政发〔2026〕1号',
  signerName: '周慧敏',
  urgency: '',
  title: model.title,
  addressees: model.addressees,
  flow: layoutFlow(model),
  pictures: new Map(),
  attachments: ['行政复议案件统计表'],
  issuer: '望川区人民政府',
  signedOn: '2026年2月20日',
  note: '（此件公开发布）',
  copies: ['区委办公室', '区人大常委会办公室'],
  printingOffice: '望川区人民政府办公室',
  printedOn: '2026年2月20日',
};

describe('report → DOCX → import', () => {
  test.each(['issued', 'working'] as const)('the %s file gives text, levels and tables back', async (purpose) => {
    const back = importWord(await writeDocx(document, purpose));
    expect(back.text).toBe(`市人民政府：\n${flowText(document.flow)}`);
    expect(back.outline.map(({ level, numbering, heading, runIn }) => [level, numbering, heading, runIn])).toEqual([
      [1, '一、', '主要举措和成效', false],
      [2, '（一）', '依法全面履行政府职能', false],
      [3, '一是', '深化行政审批制度改革。', true],
      [3, '二是', '加强事中事后监管。', true],
      [2, '（二）', '健全依法行政制度体系', false],
      [1, '二、', '存在的不足和原因', false],
    ]);
    expect(back.blocks.find(({ block }) => block.type === 'table')?.block).toEqual(table);
    expect(back.frame).toEqual({
      title: model.title,
      documentNumber: '望川政发〔2026〕1号',
      addressees: '市人民政府：',
      signoff: { issuer: '望川区人民政府', date: '2026年2月20日' },
      attachments: ['行政复议案件统计表'],
    });
    expect(back.warnings.map(({ code }) => code)).toEqual([]);
  });

  test('the example comes back word for word', async () => {
    const example = JSON.parse(readFileSync('examples/wangchuan-2025.json', 'utf8')) as {
      sections: { paragraphs: string[] }[];
    };
    const texts = example.sections.flatMap(({ paragraphs: all }) => all);
    const flow = layoutFlow({ ...model, nodes: [node('', 'none', { fragments: fragment(paragraphs(...texts)) })] });
    const back = importWord(await writeDocx({ ...document, flow, addressees: [] }, 'issued'), { keepMarks: true });
    expect(back.text).toBe(flowText(flow));
  });
});
