import type { SheetToWrite, Spreadsheets } from '@chancery/application';
import { invalid, type Outcome } from '@chancery/domain';
import { zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import writeXlsx from 'write-excel-file/node';
import { readCsv } from './read-csv.js';
import { BadWorkbook, checkSheetSize, inflateWorkbook } from './inflate-workbook.js';

const ZIP = [0x50, 0x4b, 0x03, 0x04];

function textOf(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

async function read(file: Uint8Array): Promise<Outcome<string[][]>> {
  if (!ZIP.every((byte, i) => file[i] === byte)) {
    return invalid(
      'SHEET_UNREADABLE',
      '这不是 XLSX 文件(旧的 XLS、加密的或损坏的文件不能导入)。请另存为 XLSX 后再导入。',
    );
  }
  try {
    const parts = inflateWorkbook(file);
    checkSheetSize(parts);
    // The reader gets what was counted, packed anew, and never the file itself.
    const safe = zipSync(Object.fromEntries(parts), { level: 0 });
    const rows = await readSheet(Buffer.from(safe), 1);
    return rows.map((cells) => cells.map(textOf));
  } catch (error) {
    if (error instanceof BadWorkbook) {
      return invalid('SHEET_TOO_LARGE', '表格解压后过大或行列过多,不能导入。请只保留需要的行和列,另存后再导入。');
    }
    // Whatever a damaged file makes the reader stumble over: the person can only choose another file.
    return invalid('SHEET_UNREADABLE', '表格损坏或格式无法识别,不能导入。请用 Excel 或 WPS 打开后另存为 XLSX 再导入。');
  }
}

function write({ name, columns, rows }: SheetToWrite): Promise<Uint8Array> {
  // Text by type and by format: what begins with = + - @ stays text, also when somebody edits the cell.
  const text = (value: string) => ({ type: String, value, format: '@' });
  const heading = columns.map(({ title }) => ({ ...text(title), fontWeight: 'bold' as const }));
  const sheet = [heading, ...rows.map((cells) => cells.map((value) => (value === '' ? null : text(value))))];
  return writeXlsx(sheet, {
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
}

/** XLSX in and out, CSV in; what comes in is inflated under a cap before anything reads it. */
export const xlsxSpreadsheets: Spreadsheets = { read, readCsv, write };
