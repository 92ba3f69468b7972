import { invalid, type Outcome } from '@chancery/domain';
import { parse } from 'csv-parse/sync';

/** Longer is no word or name, and would be read into memory whole. */
const LONGEST_RECORD = 100_000;

/** CSV as spreadsheets of offices write it: UTF-8, or GB 18030 from older programs. */
function decode(file: Uint8Array): string | null {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(file);
    } catch {
      // Not this one.
    }
  }
  return null;
}

/** The cells of a CSV file, row by row; rows may be of unequal length. */
export function readCsv(file: Uint8Array): Outcome<string[][]> {
  const text = decode(file);
  if (text === null || text.includes('\0')) {
    return invalid('CSV_UNREADABLE', '这不是 CSV 文件,或编码无法识别。请另存为 UTF-8 编码的 CSV 后再导入。');
  }
  try {
    return parse(text, { bom: true, relax_column_count: true, relax_quotes: true, max_record_size: LONGEST_RECORD });
  } catch {
    return invalid('CSV_UNREADABLE', 'CSV 文件的引号或行有误,无法读取。请用 Excel 或 WPS 打开后另存为 CSV 再导入。');
  }
}
