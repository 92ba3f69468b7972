import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
} from 'docx';
import { TableLayoutType, WidthType } from 'docx';
import { FACE, font, twips } from './docx-styles.js';

export interface PaperColumn {
  readonly heading: string;
  /** Millimetres. */
  readonly width: number;
  readonly centred?: boolean;
}

/** 小四 12 pt would leave too few rows to a page: 五号, in half points. */
const SIZE = 21;
const RULE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const spacing = { line: 320, lineRule: LineRuleType.AT_LEAST, before: 0, after: 0 };

function cell(column: PaperColumn, text: string, isHeading: boolean): TableCell {
  return new TableCell({
    width: { size: twips(column.width), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          alignment: isHeading || column.centred ? AlignmentType.CENTER : AlignmentType.LEFT,
          spacing,
          children: [
            new TextRun({
              text: line,
              size: SIZE,
              characterSpacing: 0,
              font: font(isHeading ? FACE.hei : FACE.body),
            }),
          ],
        }),
    ),
  });
}

/** A ruled table whose heading row is repeated on every page and whose rows are not torn apart. */
export function paperTable(columns: readonly PaperColumn[], rows: readonly (readonly string[])[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, c) => sum + twips(c.width), 0), type: WidthType.DXA },
    columnWidths: columns.map((c) => twips(c.width)),
    borders: { top: RULE, bottom: RULE, left: RULE, right: RULE, insideHorizontal: RULE, insideVertical: RULE },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((c) => cell(c, c.heading, true)) }),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: columns.map((c, i) => cell(c, row[i] ?? '', false)) }),
      ),
    ],
  });
}
