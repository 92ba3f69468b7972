import { describe, expect, test } from '@jest/globals';
import { locateSignatures } from '../src/pdf/locate-signatures.js';
import { lineAt } from './line-at.js';

const MM = 72 / 25.4;
const SEAL = { page: 3, centreX: 375, centreY: 293 };
const name = lineAt({ page: 3, x: 320, right: 430, y: 300, text: '柳河县人民政府' });
const date = lineAt({ page: 3, x: 325, right: 425, y: 271, text: '2026年3月31日' });
const body = lineAt({ page: 3, y: 387, text: '正文' });
const note = lineAt({ page: 3, x: 110, right: 250, y: 242, text: '（此件公开发布）' });

describe('locateSignatures', () => {
  test('is the room left of the sign-off, from the margin to the seal, and over no line', () => {
    const place = locateSignatures([body, name, date, note], SEAL);
    expect(place).toMatchObject({ page: 3, left: 28 * MM });
    expect(place?.right).toBeLessThanOrEqual(SEAL.centreX - 22.5 * MM);
    expect(place?.right).toBeGreaterThan(200);
    // The note's characters end under it, the body's feet lie over it.
    expect(place?.bottom).toBeGreaterThan(note.y + note.size * 0.9);
    expect(place?.top).toBeLessThan(body.y - 5);
  });

  test('ends before whatever is printed beside the sign-off', () => {
    const long = { ...name, x: 220 };
    expect(locateSignatures([long, date], SEAL)?.right).toBeLessThan(220);
  });

  test.each([
    ['no name would fit', [{ ...name, x: 28 * MM + 60 }, date]],
    ['there is no sign-off under the seal', [body]],
    ['it is on another page', [{ ...name, page: 2 }, date]],
  ])('is none where %s', (_case, lines) => {
    expect(locateSignatures(lines, SEAL)).toBeNull();
  });
});
