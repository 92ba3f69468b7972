import { invalid, isRefusal, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { ProofreadingListKind } from '../ports/proofreading-rows.js';
import type { Spreadsheets } from '../ports/spreadsheets.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { entriesOfRows, LIST_COLUMNS, LIST_NAMES, type RowProblem } from './list-columns.js';

export interface ListPreview {
  readonly kind: ProofreadingListKind;
  /** The file's rows in the order of the list's columns; nothing is kept yet. */
  readonly rows: readonly (readonly string[])[];
  readonly problems: readonly RowProblem[];
}

/** Rows in one list; more is another list than one that people keep. */
export const MOST_ROWS = 5_000;

const isWorkbook = (file: Uint8Array): boolean => file[0] === 0x50 && file[1] === 0x4b;

/**
 * Reads a CSV (UTF-8 or GB 18030) or XLSX file whose first row names the columns, in any order; what is wrong is named
 * row by row.
 */
export async function previewList(
  door: UnitOfWork,
  spreadsheets: Spreadsheets,
  context: Context,
  input: { readonly kind: ProofreadingListKind; readonly file: Uint8Array },
): Promise<Outcome<ListPreview>> {
  const { kind, file } = input;
  return door.run(context, async () => {
    const allowed = authorize(context.actor, 'proofreadingList.preview', {});
    if (isRefusal(allowed)) return allowed;
    const cells = isWorkbook(file) ? await spreadsheets.read(file) : spreadsheets.readCsv(file);
    if (isRefusal(cells)) return cells;
    const [head = [], ...body] = cells;
    const columns = LIST_COLUMNS[kind];
    const places = columns.map(({ title }) => head.findIndex((cell) => cell.trim() === title));
    const missing = columns.filter(({ needed }, at) => needed && places[at] === -1).map(({ title }) => `“${title}”`);
    if (missing.length > 0) {
      return invalid(
        'LIST_COLUMNS_WRONG',
        `文件第一行缺少${missing.join('、')}列,不能作为${LIST_NAMES[kind]}导入。第一行须为:${columns.map(({ title }) => title).join(',')}。`,
      );
    }
    const rows = body
      .filter((row) => row.some((cell) => cell.trim() !== ''))
      .map((row) => places.map((at) => (at < 0 ? '' : (row[at] ?? '').trim())));
    if (rows.length > MOST_ROWS)
      return invalid('LIST_TOO_LONG', `一次最多导入${MOST_ROWS}行,文件有${rows.length}行。请分开。`);
    return { kind, rows, problems: entriesOfRows(kind, rows).problems };
  });
}
