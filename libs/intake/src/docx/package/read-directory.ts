import { RefusedFile } from '../../refuse.js';
import { LONGEST_NAME, MOST_PARTS, MOST_UNPACKED_BYTES } from './limits.js';

/** One part of a package as the directory at the file's end tells of it. */
export interface PartEntry {
  readonly name: string;
  /** Bytes */
  readonly packedSize: number;
  readonly size: number;
  readonly isDeflated: boolean;
  /** Offset of the part's own header. */
  readonly offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
/** Points to a ZIP64 directory. */
const LOCATOR = 0x07064b50;
const LOCATOR_SIZE = 20;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
const UNKNOWN = 0xffffffff;
/** General purpose flags: encrypted, strongly encrypted, masked headers. */
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;

/**
 * The directory of a zip file (APPNOTE 6.3.10, 4.3), read strictly: nothing before the first part, nothing behind the
 * end, no ZIP64, no encryption, no names that lead elsewhere, no part twice.
 * @throws RefusedFile
 */
export function readDirectory(file: Uint8Array): PartEntry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === UNKNOWN || size === UNKNOWN)
    throw new RefusedFile(count === 0xffff ? 'FILE_TOO_MANY_PARTS' : 'FILE_ZIP64');
  if (count > MOST_PARTS) throw new RefusedFile('FILE_TOO_MANY_PARTS', String(count));
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count)
    throw new RefusedFile('FILE_BROKEN');
  if (end >= LOCATOR_SIZE && view.getUint32(end - LOCATOR_SIZE, true) === LOCATOR) throw new RefusedFile('FILE_ZIP64');
  // Something between directory and end, or before the first part, is another file.
  if (start + size !== end) throw new RefusedFile('FILE_HIDES_ANOTHER');
  const entries: PartEntry[] = [];
  let at = start;
  let unpacked = 0;
  for (let i = 0; i < count; i += 1) {
    if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL) throw new RefusedFile('FILE_BROKEN');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + CENTRAL_SIZE + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end) throw new RefusedFile('FILE_BROKEN');
    const entry = readEntry(file, view, at, nameLength, extraLength);
    unpacked += entry.size;
    if (unpacked > MOST_UNPACKED_BYTES) throw new RefusedFile('FILE_TOO_LARGE_INSIDE');
    entries.push(entry);
    at = next;
  }
  if (at !== end) throw new RefusedFile('FILE_BROKEN');
  checkNames(entries);
  return entries;
}

/** The end record stands at the very end: a comment may follow, and nothing else. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  const first = Math.max(0, last - LONGEST_COMMENT);
  let found = -1;
  for (let at = last; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength) return at;
    found = at;
  }
  throw new RefusedFile(found >= 0 ? 'FILE_HIDES_ANOTHER' : 'FILE_BROKEN');
}

function readEntry(file: Uint8Array, view: DataView, at: number, nameLength: number, extraLength: number): PartEntry {
  const flags = view.getUint16(at + 8, true);
  if ((flags & ENCRYPTED) !== 0) throw new RefusedFile('FILE_ENCRYPTED');
  const method = view.getUint16(at + 10, true);
  if (method === 99) throw new RefusedFile('FILE_ENCRYPTED');
  if (method !== 0 && method !== 8) throw new RefusedFile('FILE_BROKEN', `method ${method}`);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const offset = view.getUint32(at + 42, true);
  const nameAt = at + CENTRAL_SIZE;
  if (
    packedSize === UNKNOWN ||
    size === UNKNOWN ||
    offset === UNKNOWN ||
    hasZip64(view, nameAt + nameLength, extraLength)
  ) {
    throw new RefusedFile('FILE_ZIP64');
  }
  if (nameLength === 0 || nameLength > LONGEST_NAME) throw new RefusedFile('FILE_BAD_NAME');
  const name = Buffer.from(file.buffer, file.byteOffset + nameAt, nameLength).toString('utf8');
  return { name, packedSize, size, isDeflated: method === 8, offset };
}

function hasZip64(view: DataView, from: number, length: number): boolean {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 0x0001) return true;
  }
  return false;
}

function checkNames(entries: readonly PartEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const folded = name.toLowerCase();
    // Two parts of one name: one reader takes the first, another the last.
    if (seen.has(folded)) throw new RefusedFile('FILE_BAD_NAME', 'twice');
    seen.add(folded);
    if (/[\u0000-\u001f\\\ufffd]|^\/|^[A-Za-z]:|(?:^|\/)\.\.(?:\/|$)/.test(name))
      throw new RefusedFile('FILE_BAD_NAME');
  }
}
