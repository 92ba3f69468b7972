import {
  attachmentNames,
  fragmentDocSchema,
  layoutFlow,
  type FragmentDoc,
  type OfficialDocument,
  type ReportNode,
} from '@chancery/documents';
import { ownDocument } from './own-report.js';

const paragraph = (value: string) => ({ type: 'paragraph', content: [{ type: 'text', text: value }] });
const cell = (value: string, type = 'tableCell') => ({ type, attrs: {}, content: [paragraph(value)] });
const row = (...content: unknown[]) => ({ type: 'tableRow', content });
const doc = (...content: unknown[]): FragmentDoc => fragmentDocSchema.parse({ type: 'doc', content });

const node = (key: string, heading: string, content: FragmentDoc, changes: Partial<ReportNode> = {}): ReportNode => ({
  key,
  block: 'measures',
  heading,
  headingForm: 'ownLine',
  numbered: true,
  startsParagraph: true,
  childNumbering: null,
  children: [],
  fragments: [{ sectionId: key, departmentId: 'd', startsParagraph: true, gap: null, content }],
  ...changes,
});

/** Each department's cases month by month: fourteen columns, which no upright page can hold. */
export const MONTHS = Array.from({ length: 12 }, (_, i) => `${i + 1}月`);
export const WIDE_ROWS = 40;
export const officeName = (n: number): string => `执法${n}队`;
const wideTable = {
  type: 'table',
  attrs: { caption: '各执法队分月办案数（件）' },
  content: [
    row(...['单位', ...MONTHS, '合计'].map((name) => cell(name, 'tableHeader'))),
    ...Array.from({ length: WIDE_ROWS }, (_, n) =>
      row(
        cell(officeName(n + 1)),
        ...MONTHS.map((_month, i) => cell(String(1000 + n * 13 + i))),
        cell(String(12_000 + n * 156 + 66)),
      ),
    ),
  ],
};

const REPORT = node(
  'a',
  '主要举措和成效',
  doc(paragraph('全年办结案件四百件，详见附件。'), paragraph('各项任务均已完成。')),
);
const LIST = node('b', '制度建设目录', doc(paragraph('本年制定制度三件。'), paragraph('修订制度两件，均已公布。')), {
  block: 'attachment',
  numbered: false,
});
const TITLE = '柳河县2025年度法治政府建设情况报告';

function documentOf(nodes: readonly ReportNode[], listed: readonly string[] = []): OfficialDocument {
  const model = { title: TITLE, addressees: ['县委'], numbering: '一、' as const, nodes: [...nodes] };
  const flow = layoutFlow(model);
  const attachments = [...attachmentNames(flow), ...listed];
  return ownDocument(1, { title: model.title, addressees: model.addressees, flow, attachments });
}

/** A report that ends with an attachment of a page and some lines: there is room under them for the imprint. */
export function shortlyAttachedDocument(): OfficialDocument {
  const items = Array.from({ length: 24 }, (_, i) => paragraph(`县政府规章制度第${i + 1}件。`));
  return documentOf([REPORT, node('b', '制度建设目录', doc(...items), { block: 'attachment', numbered: false })]);
}

/** A report with two attachments that have a text of their own, one of them a table across the page, and a third by name. */
export function attachedDocument(): OfficialDocument {
  const table = node('c', '各执法队办案情况统计表', doc(wideTable, paragraph('注：以上数据截至2025年12月31日。')), {
    block: 'attachment',
    numbered: false,
  });
  return documentOf([REPORT, LIST, table], ['典型案例选编（另附）']);
}
