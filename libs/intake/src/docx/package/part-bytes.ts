import { inflateRawSync } from 'node:zlib';
import { RefusedFile } from '../../refuse.js';
import type { PartEntry } from './read-directory.js';

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;

/** Where a part's packed bytes lie; its own header has to agree with the directory. @throws RefusedFile */
function packedBytes(file: Uint8Array, entry: PartEntry): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const { offset, packedSize, name } = entry;
  if (offset + LOCAL_SIZE > file.byteLength || view.getUint32(offset, true) !== LOCAL)
    throw new RefusedFile('FILE_BROKEN');
  const nameLength = view.getUint16(offset + 26, true);
  const start = offset + LOCAL_SIZE + nameLength + view.getUint16(offset + 28, true);
  if (start + packedSize > file.byteLength) throw new RefusedFile('FILE_BROKEN');
  const ownName = Buffer.from(file.buffer, file.byteOffset + offset + LOCAL_SIZE, nameLength).toString('utf8');
  if (ownName !== name) throw new RefusedFile('FILE_BAD_NAME', 'header and directory differ');
  return file.subarray(start, start + packedSize);
}

/**
 * A part, inflated under a cap that holds whatever the directory says: what comes out is counted.
 * @param most bytes
 * @throws RefusedFile
 */
export function partBytes(file: Uint8Array, entry: PartEntry, most: number): Uint8Array {
  if (entry.size > most) throw new RefusedFile('FILE_TOO_LARGE_INSIDE', entry.name);
  const packed = packedBytes(file, entry);
  const data = entry.isDeflated ? inflate(packed, entry.size) : packed;
  if (data.byteLength !== entry.size) throw new RefusedFile('FILE_LIES_ABOUT_SIZE', entry.name);
  return data;
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    const isMore = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new RefusedFile(isMore ? 'FILE_LIES_ABOUT_SIZE' : 'FILE_BROKEN');
  }
}
