import { deflateSync } from 'node:zlib';
import { dict, name, raw, write, type PdfValue } from '../pdf-objects.js';

/** UTF-16BE hex string for names in Chinese (ISO 32000-1, 7.9.2.2). */
export function textString(text: string): PdfValue {
  const swapped = Buffer.from(text, 'utf16le').swap16();
  return raw(`<FEFF${swapped.toString('hex').toUpperCase()}>`);
}

/** @param iso ISO 8601, UTC */
export const pdfDate = (iso: string): PdfValue => raw(`(D:${iso.slice(0, 19).replace(/[-:T]/g, '')}Z)`);

/** A compressed stream as the body of an object. */
export function streamBody(header: Record<string, PdfValue>, data: Uint8Array): Buffer {
  const packed = deflateSync(data);
  const head = dict({ ...header, Filter: name('FlateDecode'), Length: raw(packed.length) });
  return Buffer.concat([
    Buffer.from(`${write(head)}\nstream\n`, 'latin1'),
    packed,
    Buffer.from('\nendstream', 'latin1'),
  ]);
}
