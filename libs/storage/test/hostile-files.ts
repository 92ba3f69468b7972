import { strToU8, zipSync, type Zippable } from 'fflate';

// Files as honest and as hostile people hand them in, made here byte by byte.

const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

export function officeFile(main: string, more: Zippable = {}, types = TYPES): Uint8Array {
  return zipSync({ '[Content_Types].xml': strToU8(types), [main]: strToU8('<x/>'), ...more });
}

export const honestPdf = (): Uint8Array => strToU8('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

/** A few hundred kilobytes that unpack to 101 MB, and say so. */
export const bomb = (): Uint8Array =>
  officeFile('word/document.xml', { 'word/media/a.xml': [new Uint8Array(101 * 1024 * 1024), { level: 1 }] });

/** The same with a directory that says its parts are small. */
export function lying(honest: Uint8Array): Uint8Array {
  const data = Uint8Array.from(honest);
  const view = new DataView(data.buffer);
  for (let at = 0; at < data.byteLength - 46; at += 1) {
    const signature = view.getUint32(at, true);
    const size = signature === 0x02014b50 ? at + 24 : signature === 0x04034b50 ? at + 22 : null;
    if (size !== null && view.getUint32(size, true) > 1_000_000) view.setUint32(size, 1_000, true);
  }
  return data;
}

/** A PNG that says it is 60000 pixels wide and high, in a few bytes. */
export function hugePng(honest: Uint8Array): Uint8Array {
  const data = Uint8Array.from(honest);
  const view = new DataView(data.buffer);
  view.setUint32(16, 60_000);
  view.setUint32(20, 60_000);
  view.setUint32(29, crc32(data.subarray(12, 29)));
  return data;
}

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
