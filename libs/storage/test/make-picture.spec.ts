import { describe, expect, test } from '@jest/globals';
import { readPicture } from '@chancery/documents';
import { isRefusal } from '@chancery/domain';
import { strToU8 } from 'fflate';
import sharp from 'sharp';
import { incomingFiles } from '../src/index.js';
import { hugePng } from './hostile-files.js';

const plain = (width: number, height: number, channels: 3 | 4 = 3) =>
  sharp({ create: { width, height, channels, background: { r: 139, g: 26, b: 26, alpha: 0.5 } } });
const made = async (data: Uint8Array) => {
  const picture = await incomingFiles.makePicture(data);
  if (isRefusal(picture)) throw new Error(picture.code);
  return picture;
};
const code = async (data: Uint8Array): Promise<string> => {
  const picture = await incomingFiles.makePicture(data);
  return isRefusal(picture) ? picture.code : 'taken';
};

describe('makePicture', () => {
  test('a photograph loses place and camera, is turned upright and stays JPEG', async () => {
    const photo = await plain(300, 200)
      .withExif({ IFD0: { Make: 'Secret', Copyright: 'Somebody' }, IFD3: { GPSLatitude: '30/1 0/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    const picture = await made(photo);
    expect(picture).toMatchObject({ mediaType: 'image/jpeg', width: 200, height: 300 });
    const seen = await sharp(picture.data).metadata();
    expect([seen.exif, seen.icc, seen.xmp, seen.orientation]).toEqual([undefined, undefined, undefined, undefined]);
    expect(Buffer.from(picture.data).includes('Secret')).toBe(false);
  });

  test('what hangs behind a picture is gone', async () => {
    const png = await plain(20, 20).png().toBuffer();
    const picture = await made(Buffer.concat([png, Buffer.from('<script>alert(1)</script>PK\u0005\u0006')]));
    expect(Buffer.from(picture.data).includes('script')).toBe(false);
  });

  test('larger than print needs is made smaller; WebP becomes PNG; writers read its size', async () => {
    const picture = await made(await plain(4_000, 1_000, 4).webp().toBuffer());
    expect(picture).toMatchObject({ mediaType: 'image/png', width: 2_000, height: 500 });
    expect(readPicture(picture.data)).toMatchObject({ mediaType: 'image/png', width: 2_000, height: 500 });
    expect(readPicture((await made(await plain(30, 40).jpeg().toBuffer())).data)).toMatchObject({
      width: 30,
      height: 40,
    });
  });

  test.each<[string, () => Promise<Uint8Array>, string]>([
    [
      'a drawing',
      () => Promise.resolve(strToU8('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')),
      'PICTURE_TYPE',
    ],
    ['a GIF', () => plain(9, 9).gif().toBuffer(), 'PICTURE_TYPE'],
    ['a TIFF', () => plain(9, 9).tiff().toBuffer(), 'PICTURE_TYPE'],
    ['a HEIC', () => Promise.resolve(strToU8('\u0000\u0000\u0000\u0018ftypheic')), 'PICTURE_TYPE'],
    ['a page', () => Promise.resolve(strToU8('<html>')), 'PICTURE_TYPE'],
    [
      'a picture of 3600 million pixels in a few bytes',
      async () => hugePng(await plain(9, 9).png().toBuffer()),
      'PICTURE_TOO_LARGE',
    ],
    ['25 million pixels', () => plain(5_000, 5_000).png().toBuffer(), 'PICTURE_TOO_LARGE'],
    [
      'the first half of a picture',
      async () => (await plain(300, 300).jpeg().toBuffer()).subarray(0, 700),
      'PICTURE_UNREADABLE',
    ],
    [
      'a moving WebP',
      () =>
        sharp(Buffer.concat([Buffer.alloc(192, 9), Buffer.alloc(192, 200)]), {
          raw: { width: 8, height: 16, channels: 3, pageHeight: 8 },
        })
          .webp({ loop: 0, delay: [90, 90] })
          .toBuffer(),
      'PICTURE_MOVES',
    ],
  ])('%s: refused', async (_what, make, wanted) => expect(await code(await make())).toBe(wanted));
});
