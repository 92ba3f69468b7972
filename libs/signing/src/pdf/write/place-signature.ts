import type { PdfFile } from '../pdf-file.js';
import { dict, raw, type PdfValue } from '../pdf-objects.js';
import { appendUpdate, bodyOf } from './incremental-update.js';

/** A file whose signature dictionary is in place and whose /Contents is still zeros. */
export interface OpenSignature {
  /** What the signature has to stand over: everything but its own value. */
  readonly covered: Buffer;
  /** The signed file. @throws Error when the value outgrows its place */
  readonly close: (value: Uint8Array) => Uint8Array;
}

const ten = (n: number): string => String(n).padStart(10, '0');

/**
 * Appends an update with a signature dictionary, its byte range reckoned from the writer's own offsets: a search
 * through the file would find what a report may contain (ISO 32000-1, 12.8.1).
 * @param signature number of the dictionary among `objects`' numbers, written here
 * @param reserved bytes for the value
 */
export function placeSignature(
  file: PdfFile,
  objects: ReadonlyMap<number, Buffer>,
  size: number,
  signature: { number: number; entries: Record<string, PdfValue>; reserved: number },
): OpenSignature {
  const contents = `<${'0'.repeat(signature.reserved * 2)}>`;
  const range = `[0 ${ten(0)} ${ten(0)} ${ten(0)}]`;
  const body = bodyOf(dict({ ByteRange: raw(range), Contents: raw(contents), ...signature.entries }));
  const update = appendUpdate(file, new Map([[signature.number, body], ...objects]), size);
  const { bytes } = update;
  const at = (update.offsets.get(signature.number) ?? 0) + `${signature.number} 0 obj\n`.length;
  const rangeAt = at + '<</ByteRange '.length;
  const contentsAt = rangeAt + range.length + ' /Contents '.length;
  const after = contentsAt + contents.length;
  bytes.write(`[0 ${ten(contentsAt)} ${ten(after)} ${ten(bytes.length - after)}]`, rangeAt, 'latin1');
  const covered = Buffer.concat([bytes.subarray(0, contentsAt), bytes.subarray(after)]);
  return {
    covered,
    close: (value) => {
      if (value.length > signature.reserved) {
        throw new Error(`签名有 ${value.length} 字节,超出预留的 ${signature.reserved} 字节`);
      }
      bytes.write(Buffer.from(value).toString('hex'), contentsAt + 1, 'latin1');
      return bytes;
    },
  };
}
