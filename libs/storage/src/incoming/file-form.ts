/** Forms of files as their first bytes tell. */
export type FileForm = 'pdf' | 'zip' | 'png' | 'jpeg' | 'webp' | 'oldOffice' | 'other';

const starts = (data: Uint8Array, ...bytes: number[]): boolean => bytes.every((byte, i) => data[i] === byte);
const textAt = (data: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...data.subarray(from, from + length));

export function formOf(data: Uint8Array): FileForm {
  if (textAt(data, 0, 5) === '%PDF-') return 'pdf';
  if (starts(data, 0x50, 0x4b, 0x03, 0x04)) return 'zip';
  if (starts(data, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (starts(data, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (textAt(data, 0, 4) === 'RIFF' && textAt(data, 8, 4) === 'WEBP') return 'webp';
  if (starts(data, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'oldOffice';
  return 'other';
}

/** A zip is read from its end: one that hangs behind another file makes two files of one (a polyglot). */
export function hidesZip(data: Uint8Array): boolean {
  const tail = data.subarray(Math.max(0, data.byteLength - 65_557));
  return Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength).includes(Buffer.from('PK\u0005\u0006', 'latin1'));
}
