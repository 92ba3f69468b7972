import { RefusedFile } from './refuse.js';

export type SourceKind = 'docx' | 'html' | 'text' | 'oldWord';

const starts = (data: Uint8Array, ...bytes: number[]): boolean => bytes.every((byte, i) => data[i] === byte);
/** Records of an archive begin with PK and two small numbers (APPNOTE.TXT, 4.3). */
const isArchiveRecord = (data: Uint8Array): boolean => starts(data, 0x50, 0x4b) && (data[2] ?? 0xff) < 0x09;

const KNOWN_BINARIES: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x7b, 0x5c, 0x72, 0x74, 0x66], // RTF
  [0x1f, 0x8b], // gzip
  [0x52, 0x61, 0x72, 0x21], // RAR
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
];

/**
 * What a file is. Its first bytes decide, since a name can say anything; the name parts text from HTML.
 * @throws RefusedFile
 */
export function sourceKind(name: string, data: Uint8Array): SourceKind {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^(?:docm|dotm)$/.test(ending)) throw new RefusedFile('FILE_HAS_MACROS');
  if (starts(data, 0x50, 0x4b, 0x03, 0x04)) return 'docx';
  // An archive without members, in pieces or cut off; a text may well begin with these two letters.
  if (isArchiveRecord(data)) throw new RefusedFile('FILE_BROKEN');
  if (starts(data, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
    const has = (stream: string) =>
      Buffer.from(data.buffer, data.byteOffset, data.byteLength).includes(Buffer.from(stream, 'utf16le'));
    if (has('EncryptedPackage')) throw new RefusedFile('FILE_ENCRYPTED');
    if (has('_VBA_PROJECT')) throw new RefusedFile('FILE_HAS_MACROS');
    // Spreadsheets, slides and mails are kept in such files too.
    if (!has('WordDocument')) throw new RefusedFile('FILE_TYPE_UNKNOWN');
    return 'oldWord';
  }
  if (KNOWN_BINARIES.some((bytes) => starts(data, ...bytes))) throw new RefusedFile('FILE_TYPE_UNKNOWN');
  if (ending === 'docx' || ending === 'doc' || ending === 'wps' || ending === 'wpt') {
    // Some programs write HTML and call it .doc.
    if (looksLikeHtml(data) && ending !== 'docx') return 'html';
    throw new RefusedFile('FILE_BROKEN');
  }
  if (ending === 'html' || ending === 'htm' || ending === 'mht' || ending === 'xhtml') return 'html';
  return looksLikeHtml(data) && ending !== 'txt' ? 'html' : 'text';
}

const looksLikeHtml = (data: Uint8Array): boolean =>
  /^[\s\ufeff]{0,200}<(?:!doctype html|html|head|body|meta|div|p|span|table|!--)/i.test(
    Buffer.from(data.subarray(0, 1_000)).toString('utf8'),
  );
