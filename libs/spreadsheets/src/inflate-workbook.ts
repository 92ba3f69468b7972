import { Unzip, UnzipInflate, strFromU8 } from 'fflate';

/** Far more than a sheet of two thousand people needs. */
const MOST_BYTES = 24 * 1024 * 1024;
const MOST_ENTRIES = 400;
/** Compressed bytes at a time: what one step can inflate to stays small, whatever the archive claims. */
const STEP = 4 * 1024;

export class BadWorkbook extends Error {}

/**
 * The text parts of a workbook, inflated under a hard cap: what comes out is counted, not what the archive says of
 * itself. Pictures, macros and whatever else it holds are left packed. @throws BadWorkbook
 */
export function inflateWorkbook(file: Uint8Array): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>();
  let bytes = 0;
  let entries = 0;
  const unzip = new Unzip((entry) => {
    entries += 1;
    if (entries > MOST_ENTRIES) throw new BadWorkbook('too many entries');
    if (!/\.(xml|rels)$/i.test(entry.name)) return;
    if (parts.has(entry.name)) throw new BadWorkbook('an entry twice');
    const chunks: Uint8Array[] = [];
    parts.set(entry.name, chunks);
    entry.ondata = (error, chunk) => {
      if (error) throw error;
      bytes += chunk.byteLength;
      if (bytes > MOST_BYTES) throw new BadWorkbook('inflates to too much');
      chunks.push(chunk);
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < file.byteLength; at += STEP) {
    unzip.push(file.subarray(at, at + STEP), at + STEP >= file.byteLength);
  }
  return new Map([...parts].map(([name, chunks]) => [name, new Uint8Array(Buffer.concat(chunks))]));
}

const MOST_ROWS = 10_000;
const MOST_COLUMNS = 100;

/** `AB` → 28 */
const columnOf = (letters: string): number => [...letters].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0);

/**
 * One cell that says it stands in the last row of the last column would make a reader build everything before it.
 * @throws BadWorkbook
 */
export function checkSheetSize(parts: ReadonlyMap<string, Uint8Array>): void {
  for (const [name, data] of parts) {
    const xml = strFromU8(data);
    if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new BadWorkbook(`${name} declares entities`);
    if (!name.toLowerCase().includes('worksheets/')) continue;
    for (const [, place = ''] of xml.matchAll(/\sr\s*=\s*["']([^"']*)["']/g)) {
      const [, letters = '', row = ''] = /^([A-Z]{0,3})(\d{0,7})$/.exec(place) ?? [];
      if (`${letters}${row}` !== place || Number(row) > MOST_ROWS || columnOf(letters) > MOST_COLUMNS) {
        throw new BadWorkbook(`${name} reaches to ${place}`);
      }
    }
  }
}
