import { inflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';

export type PackageKind = 'docx' | 'xlsx' | 'pptx' | 'ofd';

/** Why a package is not taken: it carries programs, unpacks to too much, or is none. */
export class PackageError extends Error {
  constructor(readonly reason: 'macros' | 'bomb' | 'broken') {
    super(`package refused: ${reason}`);
  }
}

/** The part without which a package is not what its name says. */
const MAIN_PART: Record<PackageKind, RegExp> = {
  docx: /^word\/document\.xml$/i,
  xlsx: /^xl\/workbook\.xml$/i,
  pptx: /^ppt\/presentation\.xml$/i,
  ofd: /^OFD\.xml$/i,
};
const PROGRAMS =
  /(^|\/)(vbaProject|vbaData|oleObject\d*)\.(bin|xml)$|(^|\/)(activeX|macrosheets)\/|\.(exe|dll|js|vbs|bat|cmd|ps1|jar|hta|lnk|scr)$/i;
const CONTENT_TYPES = '[Content_Types].xml';

const MOST_PARTS = 5_000;
const MOST_UNPACKED = 100 * 1024 * 1024;
/** Content types of a file that a person made are a few kilobytes. */
const LONGEST_CONTENT_TYPES = 1024 * 1024;

interface Entry {
  readonly name: string;
  readonly originalSize: number;
  readonly compression: number;
}

/**
 * Looks into an office file without keeping anything unpacked: what it is, that it carries no programs, and that it
 * does not unpack to more than it says or than anybody needs.
 * @throws PackageError
 */
export function inspectPackage(kind: PackageKind, data: Uint8Array): void {
  const entries = listEntries(data);
  const names = entries.map(({ name }) => name);
  if (!names.some((name) => MAIN_PART[kind].test(name))) throw new PackageError('broken');
  if (names.some((name) => PROGRAMS.test(name))) throw new PackageError('macros');
  measure(data, entries);
  if (kind !== 'ofd' && /macroEnabled|vbaProject|activeX/i.test(contentTypes(data))) throw new PackageError('macros');
}

function listEntries(data: Uint8Array): Entry[] {
  const entries: Entry[] = [];
  let total = 0;
  reading(() =>
    unzipSync(data, {
      filter: (entry) => {
        entries.push(entry);
        total += entry.originalSize;
        if (entries.length > MOST_PARTS || total > MOST_UNPACKED) throw new PackageError('bomb');
        if (/(^|\/)\.\.(\/|$)|^\/|\\/.test(entry.name)) throw new PackageError('broken');
        return false;
      },
    }),
  );
  const folded = new Set(entries.map(({ name }) => name.toLowerCase()));
  // Two parts of one name: one reader takes the first, another the last.
  if (folded.size !== entries.length) throw new PackageError('broken');
  return entries;
}

function contentTypes(data: Uint8Array): string {
  const parts = reading(() =>
    unzipSync(data, {
      filter: ({ name, originalSize }) => name === CONTENT_TYPES && originalSize <= LONGEST_CONTENT_TYPES,
    }),
  );
  const part = parts[CONTENT_TYPES];
  if (!part) throw new PackageError('broken');
  return Buffer.from(part).toString('utf8');
}

/** Unpacks part after part and counts: sizes in the directory are only what the file says of itself. */
function measure(data: Uint8Array, entries: readonly Entry[]): void {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  let total = 0;
  for (const { offset, size, method } of localEntries(view, entries.length)) {
    const packed = data.subarray(offset, offset + size);
    if (method === 0) total += packed.byteLength;
    else if (method === 8) total += inflatedSize(packed, MOST_UNPACKED - total);
    else throw new PackageError('broken');
    if (total > MOST_UNPACKED) throw new PackageError('bomb');
  }
}

function inflatedSize(packed: Uint8Array, most: number): number {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) }).byteLength;
  } catch (error) {
    throw new PackageError((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'broken');
  }
}

/** Where the packed bytes of each part are, by the directory at the end. */
function* localEntries(view: DataView, count: number): Generator<{ offset: number; size: number; method: number }> {
  let end = view.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0 || view.getUint16(end + 10, true) !== count) throw new PackageError('broken');
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    const local = reading(() => {
      if (view.getUint32(at, true) !== 0x02014b50) throw new PackageError('broken');
      const place = view.getUint32(at + 42, true);
      // Encrypted: nobody could look inside.
      if ((view.getUint16(at + 8, true) & 1) !== 0) throw new PackageError('broken');
      return {
        offset: place + 30 + view.getUint16(place + 26, true) + view.getUint16(place + 28, true),
        size: view.getUint32(at + 20, true),
        method: view.getUint16(at + 10, true),
      };
    });
    yield local;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

/** Whatever a parser stumbles over is a broken file, not a bug of ours. */
function reading<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof PackageError ? error : new PackageError('broken');
  }
}
