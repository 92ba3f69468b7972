import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { FlowCell, FlowSpan, FlowTable } from '../flow/flow.js';
import { caption, FACE, font, LINE, TABLE_LINE, TABLE_SIZE, twips } from './docx-styles.js';
import { isWideTable } from './is-wide-table.js';
import { PAGE } from './page-metrics.js';

const lines = { line: TABLE_LINE, lineRule: LineRuleType.EXACT, before: 0, after: 0 };

function run(span: FlowSpan, isHeader: boolean): TextRun {
  return new TextRun({
    text: span.text,
    size: TABLE_SIZE,
    characterSpacing: 0,
    font: font(isHeader ? FACE.hei : FACE.body),
    bold: span.marks.includes('strong'),
    superScript: span.marks.includes('superscript'),
    subScript: span.marks.includes('subscript'),
  });
}

/** Beside a cell's words, twips: 4 pt as in print. */
const BESIDE = 80;
/** In the many columns of a table across: LibreOffice widens between Chinese and digits whatever the file says. */
const BESIDE_ACROSS = 30;

function cell(item: FlowCell, beside: number, keepNext: boolean): TableCell {
  const isHeader = item.heads !== null;
  return new TableCell({
    columnSpan: item.colspan,
    rowSpan: item.rowspan,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 40, bottom: 40, left: beside, right: beside },
    children: item.paragraphs.map(
      (spans) =>
        new Paragraph({
          children: spans.map((span) => run(span, isHeader)),
          ...(isHeader ? { alignment: AlignmentType.CENTER } : {}),
          spacing: lines,
          keepNext,
        }),
    ),
  });
}

/** A table as wide as the type area: rows stay whole, header rows stand again on every page. */
export function docxTable(item: FlowTable, isLast: boolean): (Paragraph | Table)[] {
  // Across the page (横排表格) there is as much room as an upright one is high.
  const isAcross = isWideTable(item);
  const width = twips(isAcross ? PAGE.typeHeight : PAGE.typeWidth);
  const beside = isAcross ? BESIDE_ACROSS : BESIDE;
  const widths = item.columns.map((share) => Math.round(share * width));
  const rows = item.rows.map(
    (row, i) =>
      new TableRow({
        children: row.map((one) => cell(one, beside, isLast && i === item.rows.length - 1)),
        cantSplit: true,
        tableHeader: i < item.headerRows,
      }),
  );
  const table = new Table({
    rows,
    columnWidths: widths,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
  });
  const before = item.caption
    ? caption(item.caption.text, { spacing: { before: LINE / 3, after: 60 }, keepNext: true })
    : // Two tables without a paragraph between them become one in Word.
      new Paragraph({ children: [], spacing: { line: LINE / 3, lineRule: LineRuleType.EXACT }, keepNext: true });
  const after = new Paragraph({
    children: [],
    spacing: { line: LINE / 3, lineRule: LineRuleType.EXACT },
    keepNext: isLast,
  });
  return [before, table, after];
}
