import { AlignmentType, HeadingLevel, ImageRun, LineRuleType, Paragraph, TextRun, type Table } from 'docx';
import { partsOfFlow, type FlowContent } from '../flow/attachments-of-flow.js';
import type { Flow, FlowImage, FlowParagraph, FlowSpan } from '../flow/flow.js';
import {
  BODY_SIZE,
  captionRun,
  characters,
  FACE,
  font,
  HEADING_FACE,
  LINE,
  lineSpacing,
  TABLE_LINE,
} from './docx-styles.js';
import { docxTable } from './docx-table.js';
import { pictureOf, printedSize, type PictureBook } from './picture.js';

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];
const PIXELS_PER_MM = 96 / 25.4;

function run(span: FlowSpan): TextRun {
  return new TextRun({
    text: span.text,
    size: BODY_SIZE,
    font: font(span.style ? HEADING_FACE[span.style] : FACE.body),
    bold: span.marks.includes('strong'),
    superScript: span.marks.includes('superscript'),
    subScript: span.marks.includes('subscript'),
  });
}

function paragraph(item: FlowParagraph, isLast: boolean): Paragraph {
  const isHeading = item.kind === 'heading';
  return new Paragraph({
    children: item.spans.map(run),
    spacing: lineSpacing,
    indent: { firstLine: characters(2) },
    // The last one stays with the sign-off, which may not stand on a page alone (GB/T 9704-2012, 7.3.5).
    keepNext: isHeading || isLast,
    ...(isHeading ? { heading: LEVELS[Math.min(item.level, 4) - 1] } : {}),
  });
}

/** The picture in the middle, its caption under it on the same page. */
function image(item: FlowImage, pictures: PictureBook, isLast: boolean): Paragraph[] {
  const picture = pictureOf(pictures, item);
  const { width, height } = printedSize(item, picture);
  const shown = new ImageRun({
    type: picture.mediaType === 'image/png' ? 'png' : 'jpg',
    data: picture.data,
    transformation: { width: Math.round(width * PIXELS_PER_MM), height: Math.round(height * PIXELS_PER_MM) },
    altText: { name: item.alt, description: item.alt, title: item.caption?.text ?? item.alt },
  });
  return [
    // The exact line spacing of all other paragraphs would cut the picture to the height of one line.
    new Paragraph({
      children: [shown],
      alignment: AlignmentType.CENTER,
      spacing: { line: 240, lineRule: LineRuleType.AUTO, before: LINE / 3, after: item.caption ? 0 : LINE / 3 },
      keepNext: item.caption !== null || isLast,
    }),
    ...(item.caption
      ? [
          new Paragraph({
            children: [captionRun(item.caption.text)],
            alignment: AlignmentType.CENTER,
            spacing: { line: TABLE_LINE, lineRule: LineRuleType.EXACT, before: 0, after: LINE / 3 },
            keepNext: isLast,
          }),
        ]
      : []),
  ];
}

function block(item: FlowContent, pictures: PictureBook, isLast: boolean): (Paragraph | Table)[] {
  switch (item.kind) {
    case 'heading':
    case 'body':
      return [paragraph(item, isLast)];
    case 'table':
      return docxTable(item, isLast);
    case 'image':
      return image(item, pictures, isLast);
  }
}

/** @param keepLast whether the last block stays with what follows */
export function docxBlocks(
  blocks: readonly FlowContent[],
  pictures: PictureBook,
  keepLast: boolean,
): (Paragraph | Table)[] {
  return blocks.flatMap((item, i) => block(item, pictures, keepLast && i === blocks.length - 1));
}

/** The body's blocks; ordinals are literal text, so that every reader shows the same number. */
export function docxBody(flow: Flow, pictures: PictureBook): (Paragraph | Table)[] {
  return docxBlocks(partsOfFlow(flow).body, pictures, true);
}
