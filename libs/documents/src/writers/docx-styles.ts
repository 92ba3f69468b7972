import {
  AlignmentType,
  convertMillimetersToTwip,
  LineRuleType,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type IParagraphOptions,
} from 'docx';
import type { NumberingStyle } from '../outline/numbering.js';
import { CHARACTER_PITCH, PAGE } from './page-metrics.js';

/** Faces by name; Word asks for them, a machine without them substitutes. */
export const FACE = {
  body: '仿宋_GB2312',
  kai: '楷体_GB2312',
  hei: '黑体',
  title: '方正小标宋简体',
  song: '宋体',
} as const;

export const HEADING_FACE: Record<NumberingStyle, string> = {
  '一、': FACE.hei,
  '（一）': FACE.kai,
  '1.': FACE.body,
  '（1）': FACE.body,
  一是: FACE.body,
};

/** 3号, in half points. */
export const BODY_SIZE = PAGE.bodyPoints * 2;
/** Line pitch of 28.95 pt: 22 lines fill 225 mm (see docs/adr/0003). */
export const LINE = 579;
/** 小四 in tables and captions, in half points; and its line in twips. */
export const TABLE_SIZE = PAGE.tablePoints * 2;
export const TABLE_LINE = PAGE.tableLinePoints * 20;
export const twips = (millimetres: number): number => convertMillimetersToTwip(millimetres);
/** Width of `n` characters in twips. */
export const characters = (n: number): number => Math.round(n * CHARACTER_PITCH * 20);

export const lineSpacing = { line: LINE, lineRule: LineRuleType.EXACT, before: 0, after: 0 };

export const font = (face: string) => ({
  ascii: face === FACE.song ? FACE.song : face,
  eastAsia: face,
  hAnsi: face,
  cs: face,
  hint: 'eastAsia',
});

/** Words under a picture or over a table: the style that Word lists figures and tables by. */
export const caption = (text: string, options: IParagraphOptions): Paragraph =>
  new Paragraph({
    ...options,
    style: 'Caption',
    spacing: { line: TABLE_LINE, lineRule: LineRuleType.EXACT, before: 0, after: 0, ...options.spacing },
    children: [new TextRun({ text, size: TABLE_SIZE, characterSpacing: 0, font: font(FACE.hei) })],
  });

/** Level 0 is the highest: what Word's navigation and a PDF's bookmarks are made of. */
const heading = (face: string, outlineLevel: number) => ({
  run: { bold: false, color: '000000', size: BODY_SIZE, font: font(face) },
  paragraph: { spacing: lineSpacing, indent: { firstLine: characters(2) }, outlineLevel },
});

export const documentStyles = {
  default: {
    document: {
      // -5 twentieths of a point brings 16 pt characters to a pitch of 15.79 pt.
      run: { font: font(FACE.body), size: BODY_SIZE, characterSpacing: -5, language: { eastAsia: 'zh-CN' } },
      paragraph: { spacing: lineSpacing },
    },
    heading1: heading(FACE.hei, 0),
    heading2: heading(FACE.kai, 1),
    heading3: heading(FACE.body, 2),
    heading4: heading(FACE.body, 3),
  },
  paragraphStyles: [
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      paragraph: { alignment: AlignmentType.CENTER },
    },
  ],
};

export const pageProperties = {
  page: {
    size: { width: twips(PAGE.width), height: twips(PAGE.height) },
    margin: {
      top: twips(PAGE.marginTop),
      right: twips(PAGE.marginRight),
      bottom: twips(PAGE.marginBottom),
      left: twips(PAGE.marginLeft),
      header: twips(15),
      // The page number stands 7 mm under the type area (GB/T 9704-2012, 7.5).
      footer: twips(PAGE.marginBottom - 7 - 5),
      gutter: 0,
    },
  },
  // No document grid: exact line spacing and a character spacing give 22 lines of 28 characters in Word and in
  // LibreOffice, where a grid would round the title's and the imprint's lines up to whole ones.
};

/** A page that lies across for a wide table: the upright page turned by a quarter to the right (GB/T 9704-2012, 9). */
export const acrossPageProperties = {
  page: {
    // The library itself exchanges width and height.
    size: { ...pageProperties.page.size, orientation: PageOrientation.LANDSCAPE },
    margin: {
      top: twips(PAGE.marginLeft),
      right: twips(PAGE.marginTop),
      bottom: twips(PAGE.marginRight),
      left: twips(PAGE.marginBottom),
      header: twips(15),
      footer: twips(PAGE.marginRight - 7 - 5),
      gutter: 0,
    },
  },
};

/** The even page that bears the imprint alone. LibreOffice ends an even page's text where a footer of one line begins. */
export const imprintPageProperties = {
  type: SectionType.EVEN_PAGE,
  page: { ...pageProperties.page, margin: { ...pageProperties.page.margin, footer: twips(PAGE.marginBottom) - LINE } },
};
