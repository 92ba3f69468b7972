import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { layoutFlow, paragraphText, WORKING_COPY_MARK, writeDocx, type OfficialDocument } from '../src/index.js';
import { wrapNames } from '../src/writers/wrap-names.js';
import { headMarkLayout } from '../src/index.js';
import { fragment, node, paragraphsOf, report } from './build-report.js';

const model = report([node('举措<b>', { fragments: [fragment('正文&甲。\n第二段"乙"。')] })]);
const document: OfficialDocument = {
  layout: 'redHead',
  upward: false,
  headMark: '柳河县人民政府文件',
  documentNumber: '柳政发〔2026〕3号',
  signerName: '',
  urgency: '',
  title: model.title,
  addressees: model.addressees,
  flow: layoutFlow(model),
  pictures: new Map(),
  attachments: [],
  issuer: '柳河县人民政府',
  signedOn: '2026年3月31日',
  note: '',
  copies: ['县委办公室'],
  printingOffice: '柳河县人民政府办公室',
  printedOn: '2026年3月31日',
};

const files = async (changes: Partial<OfficialDocument> = {}, purpose: 'issued' | 'working' = 'issued') =>
  Object.fromEntries(
    Object.entries(unzipSync(await writeDocx({ ...document, ...changes }, purpose))).map(([k, v]) => [k, strFromU8(v)]),
  );
const paragraphs = (xml: string): string[] =>
  [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map((p) =>
    [...(p[1] ?? '').matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
      .map((t) => t[1])
      .join('')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&'),
  );

describe('writeDocx', () => {
  test('the body’s paragraphs are the flow’s, as words and never as markup', async () => {
    const xml = (await files())['word/document.xml'] ?? '';
    const wanted = paragraphsOf(document.flow).map(paragraphText);
    const all = paragraphs(xml);
    const start = all.indexOf(wanted[0] ?? '');
    expect(start).toBeGreaterThan(0);
    expect(all.slice(start, start + wanted.length)).toEqual(wanted);
    expect(xml).not.toContain('<b>');
  });

  test('only the working copy says that it is one', async () => {
    expect((await files())['word/document.xml']).not.toContain(WORKING_COPY_MARK);
    expect((await files({}, 'working'))['word/document.xml']).toContain(WORKING_COPY_MARK);
  });

  test('the last paragraph and the name stay with what follows, so that no sign-off stands alone', async () => {
    const xml = (await files())['word/document.xml'] ?? '';
    const of = (text: string) =>
      [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map((m) => m[0]).find((p) => p.includes(text)) ?? '';
    expect(of('第二段')).toContain('<w:keepNext/>');
    expect(of('>柳河县人民政府<')).toContain('<w:keepNext/>');
    expect(of('正文&amp;甲')).not.toContain('<w:keepNext/>');
  });

  test('no space is put between characters and digits; properties name the office only', async () => {
    const parts = await files();
    expect(parts['word/styles.xml']).toContain(
      '<w:pPrDefault><w:pPr><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>',
    );
    expect(parts['docProps/core.xml']).toContain('<dc:creator>柳河县人民政府</dc:creator>');
  });

  test('a plain layout has neither head nor imprint', async () => {
    const xml = (await files({ layout: 'plain' }))['word/document.xml'] ?? '';
    for (const text of ['柳河县人民政府文件', '抄送', '印发', 'framePr']) expect(xml).not.toContain(text);
    expect((await files())['word/document.xml']).toContain('framePr');
  });
});

describe('wrapNames', () => {
  test('breaks after a name, and joined the lines are the list', () => {
    const lines = wrapNames(['甲乙丙局', '丁戊局', '己庚辛局'], 9);
    expect(lines).toEqual(['甲乙丙局，丁戊局，', '己庚辛局。']);
    expect(wrapNames([], 9)).toEqual([]);
  });
  test('a name longer than a line is broken, its mark hangs on', () => {
    expect(wrapNames(['甲乙丙丁戊己庚', '辛'], 4)).toEqual(['甲乙丙丁', '戊己庚，', '辛。']);
    expect(wrapNames(['甲乙丙丁'], 4)).toEqual(['甲乙丙丁。']);
  });
});

describe('headMarkLayout', () => {
  test('fills the type area, at most 60 pt, in two lines only when it must', () => {
    expect(headMarkLayout('柳河县人民政府文件')).toEqual({ lines: ['柳河县人民政府文件'], points: 49 });
    expect(headMarkLayout('县政府文件').points).toBe(60);
    const long = headMarkLayout('柳河黎族苗族土家族侗族自治县行政审批服务管理局文件');
    expect(long.lines).toHaveLength(2);
    expect(long.points).toBeGreaterThan(22);
  });
});
