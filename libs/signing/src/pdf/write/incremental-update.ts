import type { PdfFile } from '../pdf-file.js';
import { array, dict, name, raw, write, type PdfValue } from '../pdf-objects.js';

export interface Update {
  readonly bytes: Buffer;
  /** Where each new object begins. */
  readonly offsets: ReadonlyMap<number, number>;
}

/** Entries of a trailer that speak of the document and not of one section (ISO 32000-1, 7.5.5). */
const OF_THE_DOCUMENT = ['Root', 'Info', 'ID'];

const text = (value: PdfValue | string): Buffer =>
  Buffer.from(typeof value === 'string' ? value : write(value), 'latin1');

function tableSection(offsets: ReadonlyMap<number, number>, trailer: Map<string, PdfValue>, at: number): Buffer {
  const rows = [...offsets].sort(([a], [b]) => a - b);
  const table = rows.map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return text(`xref\n${table}trailer\n${write({ kind: 'dict', entries: trailer })}\nstartxref\n${at}\n%%EOF\n`);
}

/** The section as a stream, an object of its own that lists itself (ISO 32000-1, 7.5.8). */
function streamSection(
  offsets: ReadonlyMap<number, number>,
  trailer: Map<string, PdfValue>,
  at: number,
  number: number,
): Buffer {
  const rows = [...offsets, [number, at] as const].sort(([a], [b]) => a - b);
  const data = Buffer.alloc(rows.length * 7);
  rows.forEach(([, offset], i) => {
    data[i * 7] = 1;
    data.writeUInt32BE(offset, i * 7 + 1);
  });
  const header = new Map<string, PdfValue>([
    ['Type', name('XRef')],
    ...trailer,
    ['W', array(raw(1), raw(4), raw(2))],
    ['Index', array(...rows.flatMap(([n]) => [raw(n), raw(1)]))],
    ['Length', raw(data.length)],
  ]);
  return Buffer.concat([
    text(`${number} 0 obj\n${write({ kind: 'dict', entries: header })}\nstream\n`),
    data,
    text(`\nendstream\nendobj\nstartxref\n${at}\n%%EOF\n`),
  ]);
}

/**
 * A file with an incremental update behind it (ISO 32000-1, 7.5.6), its cross-reference of the kind that the file
 * has: readers do not take a mixture.
 * @param objects by number, each from behind `obj` to before `endobj`
 * @param size one more than the highest number in use
 */
export function appendUpdate(file: PdfFile, objects: ReadonlyMap<number, Buffer>, size: number): Update {
  const parts: Buffer[] = [Buffer.from(file.bytes), text('\n')];
  let at = file.bytes.length + 1;
  const offsets = new Map<number, number>();
  for (const [number, body] of objects) {
    offsets.set(number, at);
    const whole = Buffer.concat([text(`${number} 0 obj\n`), body, text('\nendobj\n')]);
    parts.push(whole);
    at += whole.length;
  }
  const kept = OF_THE_DOCUMENT.flatMap((key) => {
    const value = file.trailer.entries.get(key);
    return value ? [[key, value] as const] : [];
  });
  const isStream = file.references.kind === 'stream';
  const trailer = new Map([['Size', raw(isStream ? size + 1 : size)], ...kept, ['Prev', raw(file.startXref)]] as [
    string,
    PdfValue,
  ][]);
  parts.push(isStream ? streamSection(offsets, trailer, at, size) : tableSection(offsets, trailer, at));
  return { bytes: Buffer.concat(parts), offsets };
}

/** A dictionary as the body of an object. */
export const bodyOf = (value: PdfValue): Buffer => text(value);

/** A dictionary with entries added or replaced. */
export const withEntries = (entries: ReadonlyMap<string, PdfValue>, more: Record<string, PdfValue>): PdfValue => ({
  kind: 'dict',
  entries: new Map([...entries, ...dict(more).entries]),
});
