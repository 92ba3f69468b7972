import { describe, expect, test } from '@jest/globals';
import { isRefusal } from '@chancery/domain';
import sharp from 'sharp';
import { readHandwriting } from '../src/index.js';

/** Some strokes as of a pen, in a picture of 900 × 500. */
const STROKES = `<g fill="none" stroke="INK" stroke-width="14" stroke-linecap="round">
  <path d="M 250 180 C 330 150 420 160 470 170 M 350 120 C 340 240 320 320 270 380 M 350 250 C 400 300 440 350 480 380"/>
  <path d="M 560 140 L 560 390 M 520 220 C 580 200 640 200 690 210 M 610 150 C 640 250 660 320 700 380"/></g>`;

const picture = (ground: string, ink = '#1b1b30', strokes = STROKES, size: readonly [number, number] = [900, 500]) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 500" width="${size[0]}" height="${size[1]}"><defs>
       <linearGradient id="shadow"><stop offset="0" stop-color="#f2efe8"/><stop offset="1" stop-color="#8d8a86"/></linearGradient></defs>
       ${ground}${strokes.replace('INK', ink)}</svg>`,
    ),
  );
const WHITE = '<rect width="900" height="500" fill="#fff"/>';
const SHADOW = '<rect width="900" height="500" fill="url(#shadow)"/>';

interface Seen {
  readonly width: number;
  readonly height: number;
  /** Colours that any ink has; black alone. */
  readonly colours: readonly string[];
  /** Part of the picture that is ink, and part of its margin that is. */
  readonly cover: number;
  readonly corners: number;
}

async function look(png: Uint8Array): Promise<Seen> {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  expect(info.channels).toBe(4);
  const colours = new Set<string>();
  let ink = 0;
  for (let i = 0; i < data.length; i += 4) {
    if ((data[i + 3] ?? 0) < 128) continue;
    ink += 1;
    colours.add([...data.subarray(i, i + 3)].join());
  }
  const corners = Math.max(...[0, info.width - 1, data.length / 4 - 1].map((pixel) => data[pixel * 4 + 3] ?? 255));
  return { ...info, colours: [...colours], cover: ink / (info.width * info.height), corners };
}

async function taken(data: Uint8Array): Promise<Seen> {
  const png = await readHandwriting(data);
  if (isRefusal(png)) throw new Error(png.message);
  return look(png);
}

async function refused(data: Uint8Array): Promise<string> {
  const outcome = await readHandwriting(data);
  if (!isRefusal(outcome)) throw new Error('it was taken');
  expect([outcome.code, outcome.message]).toEqual([
    'HANDWRITING_PICTURE_WRONG',
    expect.stringMatching(/^签名图样不能用:/),
  ]);
  return outcome.message;
}

describe('readHandwriting', () => {
  test('keeps the ink in black and nothing of the paper, in the shape that a name has', async () => {
    const seen = await taken(await picture(WHITE).png().toBuffer());
    expect([seen.width, seen.height, seen.colours, seen.corners]).toEqual([960, 320, ['0,0,0'], 0]);
    expect(seen.cover).toBeGreaterThan(0.03);
    expect(seen.cover).toBeLessThan(0.15);
  });

  test('a photograph with half of it in the shade, a picture without paper and blue ink give the same writing', async () => {
    const plain = await taken(await picture(WHITE).png().toBuffer());
    for (const other of [
      await picture(SHADOW).jpeg({ quality: 80 }).toBuffer(),
      await picture('').png().toBuffer(),
      await picture(WHITE, '#20409a').jpeg().toBuffer(),
      await picture(WHITE, '#1b1b30', STROKES, [3_600, 2_000]).jpeg().toBuffer(),
    ]) {
      const seen = await taken(other);
      expect([seen.colours, seen.corners]).toEqual([['0,0,0'], 0]);
      expect(seen.cover / plain.cover).toBeGreaterThan(0.85);
      expect(seen.cover / plain.cover).toBeLessThan(1.15);
    }
  });

  test('a photograph that lies on its side by its own account is set upright', async () => {
    const upright = await taken(await picture(WHITE).jpeg().toBuffer());
    const lying = await picture(WHITE).png().toBuffer();
    // Orientation 6: the camera was turned; what it took has to be turned by a quarter to the right.
    const turned = await sharp(lying).rotate(270).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const seen = await taken(turned);
    expect(seen.cover / upright.cover).toBeGreaterThan(0.95);
    expect(seen.cover / upright.cover).toBeLessThan(1.05);
  });

  test('nothing that the file carried besides is kept', async () => {
    const exif = { IFD0: { Artist: '秘密作者', Copyright: 'GPS 30.1' } };
    const png = await readHandwriting(await picture(WHITE).withExif(exif).jpeg().toBuffer());
    if (isRefusal(png)) throw new Error(png.message);
    expect((await sharp(png).metadata()).exif).toBeUndefined();
    expect(Buffer.from(png).includes(Buffer.from('秘密作者'))).toBe(false);
  });

  test('says what is wrong with a picture', async () => {
    const whole = await picture(WHITE).png().toBuffer();
    const bars = '<path d="M 0 50 H 900 M 0 150 H 900 M 0 250 H 900 M 0 350 H 900" stroke="INK" stroke-width="44"/>';
    const speck = '<circle cx="450" cy="250" r="1.2" fill="INK"/>';
    expect(await refused(new TextEncoder().encode('签名'))).toContain('不是 PNG 或 JPEG');
    expect(await refused(new Uint8Array())).toContain('不是 PNG 或 JPEG');
    expect(await refused(whole.subarray(0, whole.length / 2))).toContain('已损坏');
    expect(await refused(await picture(WHITE, '#fff', '').png().toBuffer())).toContain('看不到字迹');
    expect(await refused(await picture(WHITE, '#000', speck).png().toBuffer())).toContain('看不到字迹');
    expect(await refused(await picture(SHADOW, '#000', '').jpeg().toBuffer())).toContain('看不到字迹');
    expect(
      await refused(await picture('<rect width="900" height="500" fill="#111"/>', '#fff').png().toBuffer()),
    ).toContain('太暗');
    expect(await refused(await picture(WHITE, '#000', bars).png().toBuffer())).toContain('不像签名');
    expect(await refused(await picture(WHITE, '#000', STROKES, [90, 50]).png().toBuffer())).toContain('字迹过小');
  });
});
