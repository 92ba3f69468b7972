import { NAME_PICTURE_ASPECT } from '@chancery/application';
import { invalid, type Outcome } from '@chancery/domain';
import sharp from 'sharp';
import { PNG_HEAD } from './read-seal-picture.js';

const LARGEST = 8_192;
/** Ink is looked for at this size; a name in it is still much larger than it is printed. */
const LOOKED_AT = 1_600;
/** As it is kept: some 14 mm high at 600 dots per inch, with room around the ink. */
const KEPT_HEIGHT = 320;
const MARGIN = 16;
/** The writing itself, in pixels of what came. */
const SMALLEST = { width: 120, height: 60 } as const;
/** Brightness beside the paper around it, 0 to 1: above the first it is paper, below the second all ink. */
const PAPER = 0.82;
const INK = 0.5;
/** Parts of the picture that ink may cover. */
const LEAST_COVER = 0.002;
const MOST_COVER = 0.35;

const HEADS = [PNG_HEAD, Buffer.from([0xff, 0xd8, 0xff])];

const refuse = (why: string) => invalid('HANDWRITING_PICTURE_WRONG', `签名图样不能用:${why}`);

interface Ink {
  /** How much ink lies on each pixel, 0 to 255. */
  readonly alpha: Buffer;
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Ink is what is darker than the paper around it, so that a shadow over half a photograph is not taken for writing. */
async function inkOf(data: Uint8Array): Promise<Ink & { readonly scale: number; readonly dim: boolean }> {
  const input = sharp(data, { limitInputPixels: LARGEST * LARGEST, failOn: 'error' });
  const came = await input.metadata();
  const grey = await input
    .rotate()
    .flatten({ background: '#fff' })
    .resize({ width: LOOKED_AT, height: LOOKED_AT, fit: 'inside', withoutEnlargement: true })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = grey.info;
  const around = await sharp(grey.data, { raw: { width, height, channels: 1 } })
    .blur(Math.max(2, Math.max(width, height) / 16))
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  const alpha = Buffer.alloc(width * height);
  let brightness = 0;
  for (let i = 0; i < alpha.length; i += 1) {
    const paper = around[i] ?? 0;
    brightness += paper;
    const beside = paper === 0 ? 1 : (grey.data[i] ?? 0) / paper;
    alpha[i] = Math.round(255 * Math.min(1, Math.max(0, (PAPER - beside) / (PAPER - INK))));
  }
  return {
    alpha,
    width,
    height,
    scale: Math.max(came.width, came.height) / Math.max(width, height),
    dim: brightness / alpha.length < 110,
  };
}

/** Where the ink lies: rows and columns that hold more of it than a speck does. */
function boxOf({ alpha, width, height }: Ink): Box | null {
  const rows = new Uint32Array(height);
  const columns = new Uint32Array(width);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((alpha[y * width + x] ?? 0) < 128) continue;
      rows[y] = (rows[y] ?? 0) + 1;
      columns[x] = (columns[x] ?? 0) + 1;
    }
  }
  const holds = (count: number): boolean => count > 1;
  const [top, left] = [rows.findIndex(holds), columns.findIndex(holds)];
  if (top < 0 || left < 0) return null;
  const [bottom, right] = [rows.findLastIndex(holds), columns.findLastIndex(holds)];
  return { left, top, width: right - left + 1, height: bottom - top + 1 };
}

const coverOf = ({ alpha }: Ink): number => alpha.reduce((sum, a) => sum + (a >= 128 ? 1 : 0), 0) / alpha.length;

/** The ink alone, black on nothing, as large as it fits into the shape of a name's picture. */
async function drawn({ alpha, width, height }: Ink, box: Box): Promise<Uint8Array> {
  const ink = await sharp(alpha, { raw: { width, height, channels: 1 } })
    .extract(box)
    .resize({
      width: KEPT_HEIGHT * NAME_PICTURE_ASPECT - 2 * MARGIN,
      height: KEPT_HEIGHT - 2 * MARGIN,
      fit: 'contain',
      background: '#000',
    })
    .extend({ top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, background: '#000' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const rgba = Buffer.alloc(ink.data.length * 4);
  for (const [i, a] of ink.data.entries()) rgba[i * 4 + 3] = a;
  const { width: w, height: h } = ink.info;
  return sharp(rgba, { raw: { width: w, height: h, channels: 4 } })
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/**
 * Reads a picture of a handwritten name and makes it anew from its ink: nothing else that the file carried is kept.
 * Refuses with HANDWRITING_PICTURE_WRONG what is no picture, too small, blank, on dark ground or more than a name.
 */
export async function readHandwriting(data: Uint8Array): Promise<Outcome<Uint8Array>> {
  if (!HEADS.some((head) => head.equals(data.subarray(0, head.length)))) {
    return refuse('不是 PNG 或 JPEG 图片。请拍照或扫描手写签名后上传。');
  }
  try {
    const ink = await inkOf(data);
    if (ink.dim) return refuse('画面太暗。请在白纸上用黑色笔签名,在光线充足处拍照或扫描。');
    const box = boxOf(ink);
    const cover = coverOf(ink);
    if (!box || cover < LEAST_COVER) return refuse('看不到字迹。请在白纸上用黑色笔签名,并让签名占满画面。');
    if (cover > MOST_COVER) return refuse('深色部分过多,不像签名。请只拍白纸上的签名。');
    if (box.width * ink.scale < SMALLEST.width || box.height * ink.scale < SMALLEST.height) {
      return refuse(`字迹过小(至少 ${SMALLEST.width}×${SMALLEST.height} 像素)。请靠近拍摄或提高扫描分辨率。`);
    }
    return await drawn(ink, box);
  } catch {
    return refuse('图片已损坏或过大,无法识别。请重新导出为 PNG 或 JPEG。');
  }
}
