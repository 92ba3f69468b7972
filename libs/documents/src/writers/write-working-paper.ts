import { AlignmentType, Document, LineRuleType, Packer, PageOrientation, Paragraph, SectionType, TextRun } from 'docx';
import { docxFooters } from './docx-frame.js';
import { characters, documentStyles, FACE, font, LINE, lineSpacing, pageProperties, twips } from './docx-styles.js';
import { paperTable, type PaperColumn } from './paper-table.js';
import { PAGE } from './page-metrics.js';
import { titleLines } from './title-lines.js';
import { withoutAutospace } from './without-autospace.js';

/** One paragraph of a working paper: `heading` is printed as 一、… in 黑体. */
export interface PaperParagraph {
  readonly kind: 'heading' | 'text';
  readonly text: string;
}

export interface PaperTable {
  /** `附件` and the like, flush left in 黑体; empty for a table without one. */
  readonly label: string;
  readonly title: string;
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** A letter with a table: the notice of a cycle, the list of late departments. Everything in it is computed. */
export interface WorkingPaper {
  readonly title: string;
  readonly addressees: string;
  readonly paragraphs: readonly PaperParagraph[];
  /** Named under the text as 附件：… when it has a label. */
  readonly table: PaperTable | null;
  readonly issuer: string;
  /** As printed, 2026年1月5日. */
  readonly date: string;
  readonly note: string;
}

/** Room of a table on a page laid across: the long side without the margins, in millimetres. */
export const ACROSS_WIDTH = PAGE.height - PAGE.marginTop - PAGE.marginBottom;

const run = (text: string, face: string = FACE.body, size = 32) => new TextRun({ text, size, font: font(face) });
const blank = () => new Paragraph({ children: [], spacing: lineSpacing });

function heading(text: string): Paragraph {
  return new Paragraph({
    children: titleLines(text).map(
      (line, i) => new TextRun({ text: line, size: 44, font: font(FACE.title), ...(i > 0 ? { break: 1 } : {}) }),
    ),
    alignment: AlignmentType.CENTER,
    spacing: { line: Math.round(LINE * 1.25), lineRule: LineRuleType.EXACT, before: 0, after: 0 },
  });
}

function text({ kind, text: words }: PaperParagraph): Paragraph {
  return new Paragraph({
    children: [run(words, kind === 'heading' ? FACE.hei : FACE.body)],
    indent: { firstLine: characters(2) },
    spacing: lineSpacing,
    keepNext: kind === 'heading',
  });
}

/** 署名 and date without a seal: the name two characters from the right, the date under it (GB/T 9704-2012, 7.3.5.2). */
function signoff(paper: WorkingPaper): Paragraph[] {
  const line = (words: string, keepNext: boolean) =>
    new Paragraph({
      children: [run(words)],
      alignment: AlignmentType.RIGHT,
      indent: { right: characters(2) },
      spacing: lineSpacing,
      keepNext,
    });
  return [
    blank(),
    line(paper.issuer, true),
    line(paper.date, paper.note !== ''),
    ...(paper.note ? [text({ kind: 'text', text: paper.note })] : []),
  ];
}

function letter(paper: WorkingPaper): Paragraph[] {
  return [
    heading(paper.title),
    blank(),
    ...(paper.addressees ? [new Paragraph({ children: [run(`${paper.addressees}：`)], spacing: lineSpacing })] : []),
    ...paper.paragraphs.map(text),
    ...(paper.table?.label ? [blank(), text({ kind: 'text', text: `附件：${paper.table.title}` })] : []),
    ...signoff(paper),
  ];
}

/** The table on pages laid across, so that six columns have room. */
function attachment(table: PaperTable) {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        // The library turns width and height itself when the page is laid across.
        size: { width: twips(PAGE.width), height: twips(PAGE.height), orientation: PageOrientation.LANDSCAPE },
        margin: {
          top: twips(PAGE.marginLeft),
          bottom: twips(PAGE.marginRight),
          left: twips(PAGE.marginTop),
          right: twips(PAGE.marginBottom),
          footer: twips(12),
          header: twips(12),
          gutter: 0,
        },
      },
    },
    footers: docxFooters(),
    children: [
      ...(table.label ? [new Paragraph({ children: [run(table.label, FACE.hei)], spacing: lineSpacing })] : []),
      heading(table.title),
      blank(),
      paperTable(table.columns, table.rows),
    ],
  };
}

/** A working paper as DOCX, for an office to edit and send: nothing in it is signed. */
export async function writeWorkingPaper(paper: WorkingPaper): Promise<Uint8Array> {
  const file = new Document({
    title: paper.title,
    // Properties name the office, never a person.
    creator: paper.issuer,
    lastModifiedBy: paper.issuer,
    evenAndOddHeaderAndFooters: true,
    styles: documentStyles,
    sections: [
      { properties: pageProperties, footers: docxFooters(), children: letter(paper) },
      ...(paper.table ? [attachment(paper.table)] : []),
    ],
  });
  return withoutAutospace(new Uint8Array(await Packer.toBuffer(file)));
}
