import { RefusedFile } from '../../refuse.js';
import type { PartEntry } from './read-directory.js';

/**
 * Parts lie one behind the other from the file's first byte. Parts that share bytes are how a small file unpacks to a
 * huge one; bytes before the first part are another file. @throws RefusedFile
 */
export function checkLayout(entries: readonly PartEntry[]): void {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  let end = 0;
  for (const { offset, packedSize, name } of sorted) {
    if (offset < end) throw new RefusedFile('FILE_TOO_LARGE_INSIDE', `${name} overlaps`);
    if (end === 0 && offset > 0) throw new RefusedFile('FILE_HIDES_ANOTHER');
    end = offset + packedSize + 30;
  }
}
