import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { drawTestSeal, type SealImage } from '../src/seal/seal-image.js';
import { OFFICE } from './test-pki.js';

const font = createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf');

/** Pixels with ink at a distance of the centre, by the number of the degree (0 is up, clockwise). */
function inkAtRadius(seal: SealImage, from: number, to: number): Set<number> {
  const found = new Set<number>();
  for (let degree = 0; degree < 360; degree += 1) {
    const angle = (degree * Math.PI) / 180;
    for (let r = from; r < to; r += 1) {
      const x = Math.round(200 + r * Math.sin(angle));
      const y = Math.round(200 - r * Math.cos(angle));
      if ((seal.rgba[(y * 400 + x) * 4 + 3] ?? 0) > 128) found.add(degree);
    }
  }
  return found;
}

describe('the test seal', () => {
  const seal = drawTestSeal(OFFICE, [font]);

  test('is red wherever there is ink, at the edges too, and clear elsewhere', () => {
    const colours = new Set<boolean>();
    let clear = 0;
    for (let i = 0; i < seal.rgba.length; i += 4) {
      const [red = 0, green = 0, blue = 0, alpha = 0] = seal.rgba.subarray(i, i + 4);
      if (alpha === 0) clear += 1;
      // Few steps of alpha leave a colour imprecise; ink worth seeing is red.
      else if (alpha > 40) colours.add(red > 220 && green < 10 && blue < 30);
    }
    expect([...colours]).toEqual([true]);
    expect(clear).toBeGreaterThan(seal.width * seal.height * 0.5);
  });

  test('has a whole ring, the name on its upper arc and nothing of it below', () => {
    expect(inkAtRadius(seal, 189, 195).size).toBe(360);
    const name = inkAtRadius(seal, 140, 180);
    for (const degree of [0, 30, 60, 90, 120, 240, 270, 300, 330]) {
      expect([...name].some((d) => Math.abs(((d - degree + 540) % 360) - 180) < 12)).toBe(true);
    }
    expect([...name].filter((d) => d > 145 && d < 215)).toEqual([]);
  });

  test('differs by name, and holds the longest one', () => {
    expect(drawTestSeal('甲县人民政府', [font]).rgba).not.toEqual(seal.rgba);
    const long = drawTestSeal('内蒙古自治区鄂尔多斯市准格尔旗薛家湾镇人民政府', [font]);
    const below = [...inkAtRadius(long, 150, 182)].filter((d) => d > 145 && d < 215);
    expect(below).toEqual([]);
  });
});
