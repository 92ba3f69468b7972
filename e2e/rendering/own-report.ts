import { layoutFlow, type OfficialDocument, type ReportModel, type ReportNode } from '@chancery/documents';

/** Sentences of an invented county; every one differs by its number, so that each can be found in print. */
const sentence = (n: number): string =>
  `全年第${n}项工作按期办结，涉及${n * 7 + 3}件事项，群众满意率为${90 + (n % 10)}.${n % 7}%，有关情况已向社会公开并接受监督，下一步将继续完善制度、压实责任、补齐短板。`;

function paragraphs(first: number, count: number): ReportNode['fragments'] {
  const text = (i: number) => [0, 1, 2].map((k) => sentence(first + i * 3 + k)).join('');
  return [
    {
      sectionId: `s${first}`,
      departmentId: 'd1',
      startsParagraph: true,
      gap: null,
      content: {
        type: 'doc',
        content: Array.from({ length: count }, (_, i) => ({
          type: 'paragraph',
          content: [{ type: 'text', text: text(i) }],
        })),
      },
    },
  ];
}

const node = (key: string, heading: string, changes: Partial<ReportNode> = {}): ReportNode => ({
  key,
  block: 'measures',
  heading,
  headingForm: heading === '' ? 'none' : 'ownLine',
  numbered: heading !== '',
  startsParagraph: true,
  childNumbering: null,
  children: [],
  fragments: [],
  ...changes,
});

/** A report of our own with `length` paragraphs of three sentences in its longest part. */
function ownReport(length: number): ReportModel {
  return {
    title: '柳河县人民政府2025年度法治政府建设情况报告',
    addressees: ['县委', '县人大常委会'],
    numbering: '一、',
    nodes: [
      node('a', '', { fragments: paragraphs(1, 1) }),
      node('b', '主要举措和成效', {
        childNumbering: '（一）',
        children: [
          node('b1', '依法全面履行政府职能。', { fragments: paragraphs(10, length) }),
          node('b2', '健全依法行政制度体系。', {
            childNumbering: '一是',
            children: [
              node('b21', '立规有序。', { headingForm: 'runIn', fragments: paragraphs(400, 1) }),
              node('b22', '备案从严。', { headingForm: 'runIn', fragments: paragraphs(410, 1) }),
            ],
          }),
        ],
      }),
      node('c', '下一年度主要安排', { fragments: paragraphs(500, 1) }),
    ],
  };
}

/** The report as it is printed, with every field of the frame; `changes` makes the case at hand. */
export function ownDocument(length: number, changes: Partial<OfficialDocument> = {}): OfficialDocument {
  const model = ownReport(length);
  return {
    layout: 'redHead',
    upward: false,
    headMark: '柳河县人民政府文件',
    documentNumber: '柳政发〔2026〕3号',
    signerName: '周慧敏',
    urgency: '',
    title: model.title,
    addressees: model.addressees,
    flow: layoutFlow(model),
    pictures: new Map(),
    attachments: [],
    issuer: '柳河县人民政府',
    signedOn: '2026年3月31日',
    note: '（此件公开发布）',
    copies: ['县委依法治县办'],
    printingOffice: '柳河县人民政府办公室',
    printedOn: '2026年3月31日',
    ...changes,
  };
}
