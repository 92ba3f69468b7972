import { createHash } from 'node:crypto';
import { conflict, invalid, isRefusal, type Outcome } from '@chancery/domain';
import type { Spreadsheets } from '../ports/spreadsheets.js';

export type RowOutcome = 'new' | 'changed' | 'same' | 'wrong';

/** What importing would do with one row. */
export interface SheetRowPlan {
  /** As numbered in the sheet. */
  readonly row: number;
  /** Who or what the row is about. */
  readonly subject: string;
  readonly outcome: RowOutcome;
  readonly outcomeLabel: string;
  /** What would change, or why the row is wrong. */
  readonly notes: readonly string[];
}

export interface SheetPreview {
  /** Of the file and of what it would do; given back when confirming. */
  readonly digest: string;
  readonly counts: Readonly<Record<RowOutcome, number>>;
  readonly rows: readonly SheetRowPlan[];
  /** Nothing is wrong and something would change. */
  readonly importable: boolean;
}

export interface SheetRecord {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

const LABELS: Record<RowOutcome, string> = { new: '新增', changed: '更改', same: '无变化', wrong: '有误' };
const MOST_ROWS = 2_000;

export const rowPlan = (row: number, subject: string, outcome: RowOutcome, notes: readonly string[]): SheetRowPlan => ({
  row,
  subject,
  outcome,
  outcomeLabel: LABELS[outcome],
  notes,
});

/** Reads a sheet by its headings; empty rows are passed over, missing columns refused. */
export async function readRecords(
  spreadsheets: Spreadsheets,
  file: Uint8Array,
  titles: readonly string[],
  required: readonly string[],
): Promise<Outcome<SheetRecord[]>> {
  const rows = await spreadsheets.read(file);
  if (isRefusal(rows)) return rows;
  const head = rows.findIndex((cells) => required.every((title) => cells.includes(title)));
  const heading = rows[head];
  if (!heading) {
    return invalid(
      'SHEET_COLUMNS_MISSING',
      `表中没有“${required.join('”“')}”各栏。请先下载导出的表,在其中填写后再导入。`,
    );
  }
  const records = rows.slice(head + 1).flatMap((cells, i): SheetRecord[] => {
    const found = Object.fromEntries(titles.map((t) => [t, (cells[heading.indexOf(t)] ?? '').trim()]));
    return Object.values(found).every((cell) => cell === '') ? [] : [{ row: head + 2 + i, cells: found }];
  });
  if (records.length === 0) return invalid('SHEET_EMPTY', '表中没有填写任何内容。请填写后再导入。');
  if (records.length > MOST_ROWS) {
    return invalid('SHEET_TOO_LONG', `表中有 ${records.length} 行,一次最多导入 ${MOST_ROWS} 行。请分几次导入。`);
  }
  return records;
}

export function previewOf(file: Uint8Array, rows: readonly SheetRowPlan[]): SheetPreview {
  const counts = { new: 0, changed: 0, same: 0, wrong: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  const digest = createHash('sha256').update(file).update(JSON.stringify(rows)).digest('hex');
  return { digest, counts, rows, importable: counts.wrong === 0 && counts.new + counts.changed > 0 };
}

/** The import does what the preview showed, or nothing. */
export function confirmed(preview: SheetPreview, digest: string): Outcome<true> {
  if (preview.counts.wrong > 0) {
    const first = preview.rows.find((r) => r.outcome === 'wrong');
    return invalid(
      'SHEET_ROWS_WRONG',
      `表中有 ${preview.counts.wrong} 行有误(如第 ${first?.row} 行:${first?.notes[0] ?? ''}),未导入任何内容。请更正后重新预览。`,
    );
  }
  if (preview.digest !== digest) {
    return conflict('PREVIEW_STALE', '预览之后表格或系统中的数据有变化,未导入任何内容。请重新预览后确认。');
  }
  return true;
}
