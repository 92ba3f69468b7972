import { AlignmentType, HeadingLevel, ImageRun, LineRuleType, Paragraph, TextRun, type Table } from 'docx';
import { partsOfFlow, type FlowContent } from '../flow/attachments-of-flow.js';
import type { Flow, FlowImage, FlowParagraph, FlowSpan } from '../flow/flow.js';
import { BODY_SIZE, caption, characters, FACE, font, HEADING_FACE, LINE, lineSpacing } from './docx-styles.js';
import { across, upright, type DocxPiece } from './docx-piece.js';
import { docxTable } from './docx-table.js';
import { isWideTable } from './is-wide-table.js';
import { PAGE, widthInCharacters } from './page-metrics.js';
import { pictureOf, printedSize, type PictureBook } from './picture.js';
import { endsNearPageBreak, type PrintedEnd } from './printed-end.js';

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

/** Lines up to which a paragraph may go to the next page as a whole: the gap it leaves is no larger than a sign-off's. */
const SHORT = 5;

/**
 * Whether the last paragraph is told to stay with the sign-off, which may not stand on a page alone (GB/T 9704-2012,
 * 7.3.5). Word then carries two lines along; LibreOffice carries the whole paragraph, so that a long one is told only
 * where the page might break there.
 */
function staysWithSignoff(item: FlowParagraph, printed: PrintedEnd): boolean {
  const lines = (widthInCharacters(item.spans.map(({ text }) => text).join('')) + 2) / PAGE.charactersPerLine;
  return lines <= SHORT || endsNearPageBreak(printed);
}

function paragraph(item: FlowParagraph, keepNext: boolean): Paragraph {
  const isHeading = item.kind === 'heading';
  return new Paragraph({
    children: item.spans.map(run),
    spacing: lineSpacing,
    indent: { firstLine: characters(2) },
    keepNext: isHeading || keepNext,
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
    ...(item.caption ? [caption(item.caption.text, { spacing: { after: LINE / 3 }, keepNext: isLast })] : []),
  ];
}

function block(item: FlowContent, pictures: PictureBook, printed: PrintedEnd | null): DocxPiece {
  const isLast = printed !== null;
  switch (item.kind) {
    case 'heading':
    case 'body':
      return upright(paragraph(item, isLast && staysWithSignoff(item, printed)));
    case 'table':
      return isWideTable(item) ? across(...docxTable(item, false)) : upright(...docxTable(item, isLast));
    case 'image':
      return upright(...image(item, pictures, isLast));
  }
}

/**
 * Blocks as DOCX; ordinals are literal text, so that every reader shows the same number.
 * @param printed how the document ends, where the last block is followed by the sign-off
 */
export function docxBlocks(
  blocks: readonly FlowContent[],
  pictures: PictureBook,
  printed: PrintedEnd | null,
): DocxPiece[] {
  return blocks.map((item, i) => block(item, pictures, i === blocks.length - 1 ? printed : null));
}

/** What is signed. */
export const docxBody = (flow: Flow, pictures: PictureBook, printed: PrintedEnd): DocxPiece[] =>
  docxBlocks(partsOfFlow(flow).body, pictures, printed);
