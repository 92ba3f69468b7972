import type { Outcome } from '@chancery/domain';

/** One sheet to be written; every cell is text, whatever it begins with. */
export interface SheetToWrite {
  readonly name: string;
  readonly columns: readonly { readonly title: string; /** In characters. */ readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
}

/** XLSX in and out, CSV in. */
export interface Spreadsheets {
  write(sheet: SheetToWrite): Promise<Uint8Array>;
  /** The first sheet's cells as text, days as YYYY-MM-DD; row by row as numbered in the sheet. Refuses what it cannot trust. */
  read(file: Uint8Array): Promise<Outcome<string[][]>>;
  /** The cells of a CSV file as text, row by row; UTF-8 or GB 18030. */
  readCsv(file: Uint8Array): Outcome<string[][]>;
}
