import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import {
  layoutFlow,
  paragraphText,
  WORKING_COPY_MARK,
  writeDocx,
  type Flow,
  type OfficialDocument,
  type PrintedEnd,
} from '../src/index.js';
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

  describe('the sign-off never stands alone', () => {
    const of = (xml: string, text: string) =>
      [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map((m) => m[0]).find((p) => p.includes(text)) ?? '';
    const keeps = async (flow: Flow, printed?: PrintedEnd): Promise<boolean> => {
      const docx = await writeDocx({ ...document, flow }, 'issued', printed);
      return of(strFromU8(unzipSync(docx)['word/document.xml'] as Uint8Array), '第二段').includes('<w:keepNext/>');
    };
    const long = layoutFlow(report([node('举措', { fragments: [fragment(`第二段${'长'.repeat(28 * 6)}。`)] })]));

    test('the last paragraph and the name stay with what follows', async () => {
      const xml = (await files())['word/document.xml'] ?? '';
      expect(of(xml, '第二段')).toContain('<w:keepNext/>');
      expect(of(xml, '>柳河县人民政府<')).toContain('<w:keepNext/>');
      expect(of(xml, '正文&amp;甲')).not.toContain('<w:keepNext/>');
    });

    test('a long last paragraph is held only where the PDF ends near the end of a page', async () => {
      const end = { imprintAlone: true, linesOver: 12, linesUnder: 8 };
      expect(await keeps(long, end)).toBe(false);
      expect(await keeps(long, { ...end, linesUnder: 3 })).toBe(true);
      expect(await keeps(long, { ...end, linesOver: 7 })).toBe(true);
      // Where nothing is known of the PDF it is held.
      expect(await keeps(long)).toBe(true);
      expect(await keeps(document.flow, end)).toBe(true);
    });
  });

  describe('the imprint', () => {
    const sections = (xml: string): string[] =>
      [...xml.matchAll(/<w:sectPr\b.*?<\/w:sectPr>/gs)].map((match) => match[0]);
    const written = async (imprintAlone: boolean): Promise<Record<string, string>> => {
      const docx = await writeDocx(document, 'issued', { imprintAlone, linesOver: 12, linesUnder: 8 });
      return Object.fromEntries(Object.entries(unzipSync(docx)).map(([name, data]) => [name, strFromU8(data)]));
    };

    test('alone it stands on an even page without a number, and the text before it ends with its own last paragraph', async () => {
      const parts = await written(true);
      const xml = parts['word/document.xml'] ?? '';
      const [text, imprint] = sections(xml);
      expect(sections(xml)).toHaveLength(2);
      expect(imprint).toContain('<w:type w:val="evenPage"/>');
      expect(text).not.toContain('evenPage');
      // The date's paragraph carries the section; there is no empty one for it.
      expect(paragraphs(xml.slice(0, xml.indexOf('<w:sectPr'))).at(-1)).toBe('柳河县人民政府');
      expect(xml.slice(xml.indexOf('</w:sectPr>'), xml.indexOf('framePr'))).toContain('2026年3月31日');
      const links = (parts['word/_rels/document.xml.rels'] ?? '').match(/<Relationship [^>]*>/g) ?? [];
      const footer = (id: string): string =>
        /Target="([^"]+)"/.exec(links.find((link) => link.includes(`Id="${id}"`)) ?? '')?.[1] ?? '';
      const footersOf = (section = ''): string[] =>
        [...section.matchAll(/<w:footerReference[^>]*r:id="([^"]+)"/g)].map(
          ([, id = '']) => parts[`word/${footer(id)}`] ?? '',
        );
      expect(footersOf(text)).toHaveLength(2);
      for (const one of footersOf(text)) expect(one).toContain('PAGE');
      expect(footersOf(imprint)).toHaveLength(2);
      for (const one of footersOf(imprint)) expect(one).not.toMatch(/PAGE|—/);
    });

    test('with the text there is one section', async () => {
      expect(sections((await written(false))['word/document.xml'] ?? '')).toHaveLength(1);
    });
  });

  test('headings have outline levels, captions the style that Word lists them by', async () => {
    const styles = (await files())['word/styles.xml'] ?? '';
    const style = (id: string) =>
      new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? '';
    expect([1, 2, 3, 4].map((level) => /<w:outlineLvl w:val="(\d)"\/>/.exec(style(`Heading${level}`))?.[1])).toEqual([
      '0',
      '1',
      '2',
      '3',
    ]);
    expect(style('Caption')).toContain('<w:name w:val="caption"/>');
  });

  test('no space is put between characters and digits; properties name the office only', async () => {
    const parts = await files({ upward: true, signerName: '周慧敏' });
    expect(parts['word/styles.xml']).toContain(
      '<w:pPrDefault><w:pPr><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>',
    );
    expect(parts['docProps/core.xml']).toContain('<dc:creator>柳河县人民政府</dc:creator>');
    expect(parts['docProps/core.xml']).toContain('<cp:lastModifiedBy>柳河县人民政府</cp:lastModifiedBy>');
    const properties = Object.entries(parts).filter(([name]) => name.startsWith('docProps/'));
    for (const [, xml] of properties) expect(xml).not.toContain('周慧敏');
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
