import { createHash } from 'node:crypto';
import type { ImportedPicture } from '../imported.js';
import { pictureSize } from './picture-size.js';

/** Pixels: 30,000 × 30,000 would take 3.6 GB to show. */
const MOST_PIXELS = 40_000_000;
/** Cameras and scanners put a few bytes behind a picture; another file is longer. */
const MOST_BEHIND = 512;

/**
 * A picture that may go on, or in Chinese why it is left out. Its bytes are looked at and never decoded here; whoever
 * stores it makes it anew (libs/storage, make-picture).
 */
export function takePicture(data: Uint8Array): ImportedPicture | string {
  const size = pictureSize(data);
  if (!size) return '不是 PNG 或 JPEG 图片(如 EMF、WMF、SVG、GIF、TIFF),或已损坏';
  const { mediaType, width, height, length } = size;
  if (width === 0 || height === 0 || width * height > MOST_PIXELS) return `尺寸过大(${width}×${height} 像素)`;
  if (length === 0 || data.byteLength - length > MOST_BEHIND || hidesZip(data)) return '不完整,或后面附着其他内容';
  return { digest: createHash('sha256').update(data).digest('hex'), mediaType, data, width, height };
}

/** A zip is read from its end: one behind a picture makes two files of one. */
const hidesZip = (data: Uint8Array): boolean =>
  Buffer.from(data.buffer, data.byteOffset, data.byteLength)
    .subarray(-65_557)
    .includes(Buffer.from('PK\u0005\u0006', 'latin1'));
