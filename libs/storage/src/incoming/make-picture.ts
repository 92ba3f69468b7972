import type { MadePicture } from '@chancery/application';
import { invalid, type Outcome } from '@chancery/domain';
import sharp, { type Sharp } from 'sharp';
import { formOf } from './file-form.js';

/** More pixels than this are not decoded: a small file may say it is a huge picture. */
const MOST_PIXELS = 20_000_000;
/** 156 mm at 300 dots an inch is 1843; more is not seen in print. */
const WIDEST = 2_000;
const HIGHEST = 2_600;
const MOST_BYTES = 5 * 1024 * 1024;
const QUALITY = 85;

const unreadable = () =>
  invalid('PICTURE_UNREADABLE', '图片无法打开,可能已损坏。请用看图软件打开、另存为 PNG 或 JPG 后上传。');

/** Frames of an animated PNG are announced before its pixels. */
function isMovingPng(data: Uint8Array): boolean {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const moves = bytes.indexOf('acTL', 8, 'latin1');
  return moves > 0 && moves < bytes.indexOf('IDAT', 8, 'latin1');
}

/**
 * Decodes a picture and writes it anew: what is not seen (place, camera, comments, data behind it) is gone, and what
 * is kept is a PNG or JPEG that every writer can print.
 */
export async function makePicture(data: Uint8Array): Promise<Outcome<MadePicture>> {
  const form = formOf(data);
  if (form !== 'png' && form !== 'jpeg' && form !== 'webp') {
    return invalid('PICTURE_TYPE', '正文图片须为 PNG 或 JPG。SVG、HEIC、GIF、PDF 等请先转换为 PNG 或 JPG 后上传。');
  }
  try {
    const source = sharp(data, { limitInputPixels: false, failOn: 'error' });
    const { width = 0, height = 0, pages = 1 } = await source.metadata();
    if (width * height > MOST_PIXELS) {
      return invalid('PICTURE_TOO_LARGE', `图片过大(${width}×${height} 像素)。请缩小到 2000 万像素以内后上传。`);
    }
    if (pages > 1 || (form === 'png' && isMovingPng(data))) {
      return invalid('PICTURE_MOVES', '动态图片不能排印。请另存为静态的 PNG 或 JPG 后上传。');
    }
    const seen = sharp(data, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .autoOrient()
      .resize({ width: WIDEST, height: HIGHEST, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb');
    const png = form === 'jpeg' ? null : await write(seen.clone().png(), 'image/png');
    const made = png && png.data.byteLength <= MOST_BYTES ? png : await write(asJpeg(seen), 'image/jpeg');
    if (made.data.byteLength <= MOST_BYTES) return made;
    return invalid('PICTURE_TOO_LARGE', '图片处理后仍超过 5 MB。请缩小图片后上传。');
  } catch {
    return unreadable();
  }
}

/** JPEG knows no transparency: what is behind the picture on paper is white. */
const asJpeg = (picture: Sharp): Sharp => picture.clone().flatten({ background: '#fff' }).jpeg({ quality: QUALITY });

async function write(picture: Sharp, mediaType: MadePicture['mediaType']): Promise<MadePicture> {
  const { data, info } = await picture.toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(data), mediaType, width: info.width, height: info.height };
}
