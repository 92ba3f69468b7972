import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  RelativeHorizontalPosition,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { characters, FACE, font, lineSpacing, twips } from './docx-styles.js';
import type { OfficialDocument } from './official-document.js';
import { PAGE, widthInCharacters } from './page-metrics.js';

const WIDTH = twips(PAGE.typeWidth);
/** 4号, in half points and twips. */
const SIZE = 28;
const CHARACTER = 280;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
/** First and last rule 0.35 mm, the middle one 0.25 mm; in eighths of a point. */
const THICK = { style: BorderStyle.SINGLE, size: 8, color: '000000' };
const THIN = { style: BorderStyle.SINGLE, size: 6, color: '000000' };

function cell(
  text: string,
  width: number,
  options: { right?: boolean; hanging?: number; first: boolean; last: boolean; span?: number },
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: options.span ?? 1,
    borders: { top: options.first ? THICK : THIN, bottom: options.last ? THICK : THIN, left: NONE, right: NONE },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    verticalAlign: VerticalAlignTable.BOTTOM,
    children: [
      new Paragraph({
        children: [new TextRun({ text, size: SIZE, font: font(FACE.body), characterSpacing: 0 })],
        alignment: options.right ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: {
          left: (options.right ? 0 : characters(1)) + (options.hanging ?? 0),
          right: options.right || options.span ? characters(1) : 0,
          hanging: options.hanging ?? 0,
        },
        spacing: lineSpacing,
      }),
    ],
  });
}

/**
 * 版记 at the foot of the last page (GB/T 9704-2012, 7.4): a table that floats at the type area's bottom. Paragraphs
 * in a frame would do in Word, but LibreOffice prints them where they stand, without their rules.
 */
export function docxImprint(doc: OfficialDocument): (Paragraph | Table)[] {
  if (doc.layout !== 'redHead') return [];
  const hasCopies = doc.copies.length > 0;
  const printed = `${doc.printedOn}印发`;
  const right = Math.round(widthInCharacters(printed) * CHARACTER) + characters(1) + CHARACTER;
  const left = WIDTH - right;
  const rows = [
    ...(hasCopies
      ? [
          new TableRow({
            children: [
              cell(`抄送：${doc.copies.join('，')}。`, WIDTH, { hanging: CHARACTER * 3, first: true, last: false, span: 2 }),
            ],
          }),
        ]
      : []),
    new TableRow({
      children: [
        cell(doc.printingOffice, left, { first: !hasCopies, last: true }),
        cell(printed, right, { right: true, first: !hasCopies, last: true }),
      ],
    }),
  ];
  return [
    new Table({
      rows,
      columnWidths: [left, right],
      width: { size: WIDTH, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      margins: { left: 0, right: 0, top: 0, bottom: 0 },
      float: {
        horizontalAnchor: TableAnchorType.MARGIN,
        relativeHorizontalPosition: RelativeHorizontalPosition.LEFT,
        verticalAnchor: TableAnchorType.MARGIN,
        relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
      },
    }),
    // What the table is anchored to.
    new Paragraph({ children: [], spacing: { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 } }),
  ];
}
