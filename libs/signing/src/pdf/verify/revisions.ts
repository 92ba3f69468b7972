import { PdfFile } from '../pdf-file.js';
import { judgeRevision } from './judge-revision.js';
import { permissionsOf, type Permissions } from './permissions.js';
import type { PdfSignature } from './read-signatures.js';

export interface Revisions {
  /** The file as each signature covers it, in the order of `signatures`. */
  readonly files: readonly PdfFile[];
  /** What the first and the last signature of a person or office say. */
  readonly first: Permissions | null;
  readonly last: Permissions | null;
}

/**
 * Walks through the revisions of a signed file: what each signature allows holds for all that comes after it.
 * @throws Rejected on the first change that was not allowed
 */
export function walkRevisions(file: PdfFile, signatures: readonly PdfSignature[]): Revisions {
  const files = signatures.map(({ end }) =>
    end === file.bytes.length ? file : new PdfFile(file.bytes.subarray(0, end)),
  );
  let first: Permissions | null = null;
  let last: Permissions | null = null;
  let signing = true;
  signatures.forEach((signature, i) => {
    const own = files[i] ?? file;
    if (!signature.isTimestamp) {
      last = permissionsOf(own, signature);
      first ??= last;
      if (last.certifies === 1 || last.locks) signing = false;
    }
    const next = files[i + 1] ?? file;
    if (next !== own) judgeRevision(own, next, { signing });
  });
  return { files, first, last };
}
