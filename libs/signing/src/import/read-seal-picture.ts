import type { ImportedPicture } from '@chancery/application';
import { invalid, type Outcome } from '@chancery/domain';
import sharp from 'sharp';
import type { SealImage } from '../seal/seal-image.js';

const SMALLEST = 300;
const LARGEST = 4_096;
/** 45 mm at 600 dots per inch is 1,063. */
const KEPT = 1_200;
export const PNG_HEAD = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const refuse = (why: string) => invalid('SEAL_PICTURE_WRONG', `印章图样不能用:${why}`);

/** Alpha of the four corners and whether anything at all is seen. */
function lookAt({ width, height, rgba }: SealImage): { cornersOpaque: boolean; blank: boolean } {
  const alpha = (x: number, y: number): number => rgba[(y * width + x) * 4 + 3] ?? 0;
  const corners = [alpha(0, 0), alpha(width - 1, 0), alpha(0, height - 1), alpha(width - 1, height - 1)];
  let blank = true;
  for (let i = 3; i < rgba.length && blank; i += 4) blank = (rgba[i] ?? 0) < 16;
  return { cornersOpaque: corners.some((a) => a > 16), blank };
}

/** A PNG's pixels, colours as they are and not multiplied by alpha. */
export async function pixelsOf(png: Uint8Array): Promise<SealImage> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgba: data };
}

/** Checks a picture and makes it anew from its pixels: nothing else that the file carried is kept. */
export async function readSealPicture(data: Uint8Array): Promise<Outcome<ImportedPicture>> {
  if (!PNG_HEAD.equals(data.subarray(0, PNG_HEAD.length))) return refuse('不是 PNG 图片。请转换为 PNG 后上传。');
  try {
    const input = sharp(data, { limitInputPixels: LARGEST * LARGEST, failOn: 'error' });
    const { width = 0, height = 0 } = await input.metadata();
    if (width !== height) return refuse(`须为正方形(现为 ${width}×${height} 像素)。请裁成正方形,印迹居中。`);
    if (width < SMALLEST) return refuse(`边长不足 ${SMALLEST} 像素(现为 ${width})。请提供更清晰的图样。`);
    const png = await input
      .resize({ width: Math.min(width, KEPT) })
      .toColourspace('srgb')
      .ensureAlpha()
      .png({ compressionLevel: 9 })
      .toBuffer();
    const { cornersOpaque, blank } = lookAt(await pixelsOf(png));
    if (blank) return refuse('图片是空白的。请核对文件。');
    return { png, advice: cornersOpaque ? ['图样背景不透明,用印后会盖住落款。建议换用透明背景的图样。'] : [] };
  } catch {
    return refuse('图片已损坏或过大,无法识别。请重新导出为 PNG。');
  }
}
