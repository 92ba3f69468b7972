import { Readable } from 'node:stream';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  /** Packed already: it is put in as it is. */
  readonly stored: boolean;
  readonly read: () => Promise<Uint8Array>;
}

/** One time for all entries, in local fields as the format has it: the same bytes in every time zone. */
function timeOf(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

async function* pack(entries: readonly ZipEntry[], mtime: Date): AsyncGenerator<Uint8Array> {
  let made: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    made.push(chunk);
  });
  for (const { name, stored, read } of entries) {
    const file = stored ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    file.mtime = mtime;
    zip.add(file);
    file.push(await read(), true);
    yield* made.splice(0);
  }
  zip.end();
  yield* made;
  made = [];
}

/** A ZIP as it is made, one file in memory at a time; the same entries on the same day give the same bytes. */
export function zipStream(entries: readonly ZipEntry[], day: string): Readable {
  return Readable.from(pack(entries, timeOf(day)));
}
