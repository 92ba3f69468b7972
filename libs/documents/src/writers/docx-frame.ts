import {
  AlignmentType,
  BorderStyle,
  Footer,
  LineRuleType,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { characters, FACE, font, LINE, lineSpacing, twips } from './docx-styles.js';
import type { OfficialDocument } from './official-document.js';
import { headMarkLayout, sealedSignoffIndents, widthInCharacters } from './page-metrics.js';
import { titleLines } from './title-lines.js';

const RED = 'FF0000';

type Words = string | readonly (string | Tab)[];

function line(words: Words, options: { face?: string; size?: number; color?: string } = {}): TextRun {
  return new TextRun({
    children: typeof words === 'string' ? [words] : words,
    size: options.size ?? 32,
    font: font(options.face ?? FACE.body),
    ...(options.color ? { color: options.color } : {}),
  });
}

const blank = () => new Paragraph({ children: [], spacing: lineSpacing });

/** 版头: 发文机关标志, 发文字号, red rule (GB/T 9704-2012, 7.2). */
function redHead(doc: OfficialDocument): Paragraph[] {
  const mark = headMarkLayout(doc.headMark);
  return [
    ...(doc.urgency
      ? [new Paragraph({ children: [line(doc.urgency, { face: FACE.hei })], spacing: lineSpacing })]
      : []),
    ...mark.lines.map(
      (text, i) =>
        new Paragraph({
          children: [line(text, { face: FACE.title, size: mark.points * 2, color: RED })],
          alignment: AlignmentType.CENTER,
          spacing: {
            // The paragraph before it takes a line of the 35 mm; Word leaves out space at a page's top otherwise kept.
            before: i > 0 ? 0 : twips(35) - (doc.urgency ? LINE : 0),
            after: 0,
            line: Math.round(mark.points * 20 * 1.15),
            lineRule: LineRuleType.EXACT,
          },
        }),
    ),
    blank(),
    blank(),
    // The rule hangs on the number's paragraph, 4 mm below it and as wide as the type area: no indent here.
    new Paragraph({
      children: doc.upward
        ? [line([new Tab(), doc.documentNumber, new Tab(), '签发人：']), line(doc.signerName, { face: FACE.kai })]
        : [line(doc.documentNumber)],
      ...(doc.upward
        ? {
            tabStops: [
              { type: TabStopType.LEFT, position: characters(1) },
              { type: TabStopType.RIGHT, position: characters(27) },
            ],
          }
        : { alignment: AlignmentType.CENTER }),
      spacing: lineSpacing,
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: RED, space: 6 } },
    }),
    blank(),
  ];
}

/** Head, title and addressees: what stands before the body. */
export function docxFront(doc: OfficialDocument): Paragraph[] {
  return [
    ...(doc.layout === 'redHead' ? redHead(doc) : []),
    blank(),
    new Paragraph({
      children: titleLines(doc.title).map(
        (text, i) => new TextRun({ text, size: 44, font: font(FACE.title), ...(i > 0 ? { break: 1 } : {}) }),
      ),
      alignment: AlignmentType.CENTER,
      spacing: { line: Math.round(LINE * 1.25), lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    }),
    blank(),
    ...(doc.addressees.length > 0
      ? [new Paragraph({ children: [line(`${doc.addressees.join('、')}：`)], spacing: lineSpacing })]
      : []),
  ];
}

/** 附件说明: a line further down, indented 2; wrapped lines stand under the first character of the name (7.3.4). */
function attachmentList(attachments: readonly string[]): Paragraph[] {
  return attachments.map((name, i) => {
    const number = attachments.length > 1 ? `${i + 1}.` : '';
    const label = 3; // 附件：
    const left = 2 + label + widthInCharacters(number);
    return new Paragraph({
      children: [line(`${i === 0 ? '附件：' : ''}${number}${name}`)],
      indent: { left: characters(left), hanging: characters(left - 2 - (i === 0 ? 0 : label)) },
      spacing: { ...lineSpacing, before: i === 0 ? LINE : 0 },
      keepNext: true,
    });
  });
}

/** 附件说明, 署名 with 成文日期 and room for the seal, 附注. They never stand on a page without text (7.3.5). */
export function docxBack(doc: OfficialDocument): Paragraph[] {
  const indents = sealedSignoffIndents(doc.issuer, doc.signedOn);
  const signoff = (text: string, right: number, isName: boolean) =>
    new Paragraph({
      children: [line(text)],
      alignment: AlignmentType.RIGHT,
      indent: { right: characters(right) },
      spacing: { ...lineSpacing, before: isName ? LINE * 2 : 0 },
      keepLines: true,
      keepNext: isName || doc.note !== '',
    });
  return [
    ...attachmentList(doc.attachments),
    signoff(doc.issuer, indents.name, true),
    signoff(doc.signedOn, indents.date, false),
    ...(doc.note
      ? [new Paragraph({ children: [line(doc.note)], indent: { firstLine: characters(2) }, spacing: lineSpacing })]
      : []),
  ];
}

function pageNumber(alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Footer {
  const text = { size: 28, font: font(FACE.song) };
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: { left: characters(1), right: characters(1) },
        children: [new TextRun({ ...text, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}

/** Odd pages right, even pages left, one character in (7.5). */
export const docxFooters = () => ({
  default: pageNumber(AlignmentType.RIGHT),
  even: pageNumber(AlignmentType.LEFT),
});

/** No number on a page that bears the imprint alone (7.5). */
export const noFooters = () => {
  const empty = () => new Footer({ children: [new Paragraph({ children: [] })] });
  return { default: empty(), even: empty() };
};
