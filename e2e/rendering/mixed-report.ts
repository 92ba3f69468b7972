import { createHash } from 'node:crypto';
import sharp from 'sharp';
import {
  fragmentDocSchema,
  layoutFlow,
  readPicture,
  type FragmentDoc,
  type OfficialDocument,
  type PictureBook,
} from '@chancery/documents';
import { ownDocument } from './own-report.js';

const text = (value: string) => ({ type: 'text', text: value });
const paragraph = (value: string) => ({ type: 'paragraph', content: [text(value)] });
const cell = (value: string, changes: object = {}) => ({
  type: 'tableCell',
  attrs: {},
  content: [paragraph(value)],
  ...changes,
});
const header = (value: string, attrs: object = {}) => cell(value, { type: 'tableHeader', attrs });
const row = (...content: unknown[]) => ({ type: 'tableRow', content });

/** An invented department for each row; every row differs, so that each can be found in print. */
const ROWS = 30;
export const departmentName = (n: number): string => `柳河县第${n}执法局`;

function mixedDoc(picture: string): FragmentDoc {
  return fragmentDocSchema.parse({
    type: 'doc',
    content: [
      { type: 'heading', attrs: { numbering: '1.' }, content: [text('行政复议情况')] },
      paragraph('全年行政复议工作主要抓好以下三件事：'),
      {
        type: 'list',
        attrs: { numbering: '（1）' },
        content: [
          '畅通申请渠道，设立接待点四处。',
          '规范办案流程，修订制度三件。',
          '加强监督指导，制发意见书十二份。',
        ].map((value) => ({ type: 'listItem', content: [paragraph(value)] })),
      },
      {
        type: 'image',
        attrs: { digest: picture, alt: '复议接待大厅的柱状图', width: 100, caption: '图1 复议接待情况' },
      },
      {
        type: 'table',
        attrs: { caption: '表1 各执法局办案情况' },
        content: [
          row(header('单位', { rowspan: 2 }), header('案件（件）', { colspan: 2 }), header('说明', { rowspan: 2 })),
          row(header('受理'), header('办结')),
          ...Array.from({ length: ROWS }, (_, i) =>
            row(
              cell(departmentName(i + 1)),
              cell(String(1_000 + i)),
              cell(String(2_000 + i)),
              cell(i % 5 === 0 ? '含上年结转案件若干，均已在法定期限内办结并依法送达。' : '—'),
            ),
          ),
        ],
      },
      paragraph('以上数据截至2025年12月31日。'),
    ],
  });
}

/** A picture of our own: bars on white. */
async function drawPicture(): Promise<Buffer> {
  const bars = [120, 200, 90, 260, 180].map(
    (height, i) => `<rect x="${60 + i * 110}" y="${320 - height}" width="70" height="${height}" fill="#8b1a1a"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="#fff"/>${bars.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

/** A report with a list, a picture and a table that goes over pages. */
export async function mixedDocument(): Promise<OfficialDocument> {
  const data = new Uint8Array(await drawPicture());
  const digest = createHash('sha256').update(data).digest('hex');
  const pictures: PictureBook = new Map([[digest, readPicture(data)]]);
  const node = {
    key: 'a',
    block: 'measures' as const,
    heading: '主要举措和成效',
    headingForm: 'ownLine' as const,
    numbered: true,
    startsParagraph: true,
    childNumbering: null,
    children: [],
    fragments: [{ sectionId: 's', departmentId: 'd', startsParagraph: true, gap: null, content: mixedDoc(digest) }],
  };
  const model = {
    title: '柳河县2025年度法治政府建设情况报告',
    addressees: ['县委'],
    numbering: '一、' as const,
    nodes: [node],
  };
  return ownDocument(1, { title: model.title, addressees: model.addressees, flow: layoutFlow(model), pictures });
}
