import { expect, test } from '@jest/globals';
import { signatureRectangles } from '../src/index.js';

const PLACE = { page: 2, left: 80, bottom: 266, right: 300, top: 316 };

test.each([1, 2, 3, 5])('%i signatures share the place side by side, none over another or outside', (count) => {
  const rectangles = signatureRectangles(PLACE, count);
  expect(rectangles).toHaveLength(count);
  let from = PLACE.left;
  for (const [left, bottom, right, top] of rectangles) {
    expect(left).toBeGreaterThanOrEqual(from);
    expect(right).toBeGreaterThan(left);
    expect([bottom >= PLACE.bottom, top <= PLACE.top + 1e-9, right <= PLACE.right + 1e-9]).toEqual([true, true, true]);
    expect((right - left) / (top - bottom)).toBeCloseTo(3, 6);
    from = right;
  }
});
