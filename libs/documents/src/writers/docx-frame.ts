import {
  AlignmentType,
  BorderStyle,
  Footer,
  FrameAnchorType,
  HorizontalPositionAlign,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
  VerticalPositionAlign,
} from 'docx';
import { characters, FACE, font, lineSpacing, twips } from './docx-styles.js';
import type { OfficialDocument } from './official-document.js';
import { PAGE, sealedSignoffIndents } from './page-metrics.js';

const RED = 'FF0000';

function line(text: string, options: { face?: string; size?: number; color?: string } = {}): TextRun {
  return new TextRun({
    text,
    size: options.size ?? 32,
    font: font(options.face ?? FACE.body),
    ...(options.color ? { color: options.color } : {}),
  });
}

const blank = () => new Paragraph({ children: [], spacing: lineSpacing });

/** 版头: 发文机关标志, 发文字号, red rule (GB/T 9704-2012, 7.2). */
function redHead(doc: OfficialDocument): Paragraph[] {
  const number = doc.upward
    ? new Paragraph({
        children: [line(doc.documentNumber), line('\t签发人：'), line(doc.signerName, { face: FACE.kai })],
        tabStops: [{ type: TabStopType.RIGHT, position: characters(27) }],
        indent: { left: characters(1), right: characters(1) },
        spacing: lineSpacing,
      })
    : new Paragraph({
        children: [line(doc.documentNumber)],
        alignment: AlignmentType.CENTER,
        spacing: lineSpacing,
      });
  return [
    ...(doc.urgency
      ? [new Paragraph({ children: [line(doc.urgency, { face: FACE.hei })], spacing: lineSpacing })]
      : []),
    new Paragraph({
      children: [line(doc.headMark, { face: FACE.title, size: 72, color: RED })],
      alignment: AlignmentType.CENTER,
      spacing: { before: twips(doc.urgency ? 25 : 35), after: 0 },
    }),
    blank(),
    blank(),
    number,
    new Paragraph({
      children: [],
      spacing: { line: 120, before: 0, after: 0 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: RED, space: 1 } },
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
      children: [line(doc.title, { face: FACE.title, size: 44 })],
      alignment: AlignmentType.CENTER,
      spacing: { line: 700, before: 0, after: 0 },
    }),
    blank(),
    ...(doc.addressees.length > 0
      ? [new Paragraph({ children: [line(`${doc.addressees.join('、')}：`)], spacing: lineSpacing })]
      : []),
  ];
}

/** 附件说明, 署名 with 成文日期 and room for the seal, 附注. */
export function docxBack(doc: OfficialDocument): Paragraph[] {
  const indents = sealedSignoffIndents(doc.issuer, doc.signedOn);
  const signoff = (text: string, right: number) =>
    new Paragraph({
      children: [line(text)],
      alignment: AlignmentType.RIGHT,
      indent: { right: characters(right) },
      spacing: lineSpacing,
      keepLines: true,
    });
  const attachments = doc.attachments.map(
    (name, i) =>
      new Paragraph({
        children: [line(`${i === 0 ? '附件：' : '　　　'}${doc.attachments.length > 1 ? `${i + 1}.` : ''}${name}`)],
        indent: { firstLine: characters(2) },
        spacing: lineSpacing,
      }),
  );
  return [
    ...(attachments.length > 0 ? [blank(), ...attachments] : []),
    blank(),
    blank(),
    signoff(doc.issuer, indents.name),
    signoff(doc.signedOn, indents.date),
    ...(doc.note
      ? [
          blank(),
          new Paragraph({
            children: [line(doc.note)],
            indent: { firstLine: characters(2) },
            spacing: lineSpacing,
          }),
        ]
      : []),
  ];
}

/** 版记 at the foot of the last page: paragraphs in one frame aligned to the type area's bottom (7.4). */
export function docxImprint(doc: OfficialDocument): Paragraph[] {
  if (doc.layout !== 'redHead') return [];
  const frame = {
    type: 'alignment' as const,
    width: twips(PAGE.typeWidth),
    height: 0,
    anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
    alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
  };
  const rule = (size: number) => ({ style: BorderStyle.SINGLE, size, color: '000000', space: 1 });
  const row = (children: TextRun[], border: object) =>
    new Paragraph({
      frame,
      children,
      border,
      spacing: lineSpacing,
      indent: { left: characters(1), right: characters(1) },
      tabStops: [{ type: TabStopType.RIGHT, position: characters(27) }],
    });
  const copies =
    doc.copies.length > 0
      ? [row([line(`抄送：${doc.copies.join('，')}。`, { size: 28 })], { top: rule(8), bottom: rule(6) })]
      : [];
  return [
    ...copies,
    row([line(`${doc.printingOffice}\t${doc.printedOn}印发`, { size: 28 })], {
      ...(copies.length === 0 ? { top: rule(8) } : {}),
      bottom: rule(8),
    }),
    // A frame needs a normal paragraph after it, or Word drops it.
    new Paragraph({ children: [], spacing: { line: 20, before: 0, after: 0 } }),
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
