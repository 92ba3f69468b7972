import { RefusedFile } from '../refuse.js';

/** More text than any report has, in UTF-16 units. */
const MOST_TEXT = 3_000_000;
/** A byte that no text has in numbers. */
const MOST_CONTROLS = 0.01;

/**
 * The words of a text file: UTF-8, UTF-16 with its mark, or GB 18030 as older Chinese programs write it.
 * @param isHtml tells its encoding itself when it is neither
 * @throws RefusedFile
 */
export function decodeText(data: Uint8Array, isHtml: boolean): string {
  const text = decode(data, isHtml);
  if (text.length > (isHtml ? MOST_TEXT * 3 : MOST_TEXT)) throw new RefusedFile('FILE_TOO_COMPLEX');
  let controls = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 9 || (unit > 13 && unit < 32) || unit === 0xfffd) controls += 1;
  }
  if (controls > 8 && controls > text.length * MOST_CONTROLS) throw new RefusedFile('TEXT_NOT_READABLE');
  return text;
}

function decode(data: Uint8Array, isHtml: boolean): string {
  if (data[0] === 0xff && data[1] === 0xfe) return new TextDecoder('utf-16le').decode(data);
  if (data[0] === 0xfe && data[1] === 0xff) return new TextDecoder('utf-16be').decode(data);
  const told = isHtml ? /charset\s{0,4}=\s{0,4}["']?(gb2312|gbk|gb18030|big5)/i.exec(latin(data))?.[1] : undefined;
  for (const encoding of told ? [told.toLowerCase(), 'utf-8', 'gb18030'] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(data);
    } catch {
      // Not this one.
    }
  }
  throw new RefusedFile('TEXT_NOT_READABLE');
}

const latin = (data: Uint8Array): string => Buffer.from(data.subarray(0, 4_096)).toString('latin1');
