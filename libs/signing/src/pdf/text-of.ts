import type { PdfDict, PdfValue } from './pdf-objects.js';

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Bytes of a string object as Latin-1 text (ISO 32000-1, 7.3.4). */
function bytesOf(text: string): string {
  if (text.startsWith('<')) return Buffer.from(text.replace(/[<>\s]/g, ''), 'hex').toString('latin1');
  return text
    .slice(1, -1)
    .replace(/\\(\r\n|[0-7]{1,3}|[^])/g, (_, what: string) =>
      /^[0-7]/.test(what)
        ? String.fromCharCode(parseInt(what, 8) & 0xff)
        : /^[\r\n]/.test(what)
          ? ''
          : (ESCAPES[what] ?? what),
    );
}

/** What a text string says: UTF-16 with its mark, UTF-8 with its mark, else Latin-1 (ISO 32000-2, 7.9.2.2). */
export function textOf(value: PdfValue | undefined): string | null {
  if (value?.kind !== 'raw' || !/^[(<]/.test(value.text)) return null;
  const bytes = Buffer.from(bytesOf(value.text), 'latin1');
  if (bytes[0] === 0xfe && bytes[1] === 0xff && bytes.length % 2 === 0)
    return bytes.subarray(2).swap16().toString('utf16le');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3).toString('utf8');
  return bytes.toString('latin1');
}

/** The name of a form field that has no parent. */
export const fieldName = (field: PdfDict): string => textOf(field.entries.get('T')) ?? '';
