import { describe, expect, test } from '@jest/globals';
import type { PathCommand } from 'fontkit';
import { quadraticOutline } from '../src/fonts/fandol/quadratic-outline.js';

type Point = readonly [number, number];
const path = (...commands: (readonly [PathCommand['command'], ...number[]])[]): PathCommand[] =>
  commands.map(([command, ...args]) => ({ command, args }));

/** Points along a closed TrueType contour whose curves each have one control point between two points of their own. */
function along(contour: readonly { x: number; y: number; onCurve: boolean }[]): Point[] {
  const points: Point[] = [];
  contour.forEach((from, i) => {
    if (!from.onCurve) return;
    const next = contour[(i + 1) % contour.length];
    const end = next?.onCurve === false ? contour[(i + 2) % contour.length] : next;
    if (!next || !end) return;
    for (let k = 0; k <= 64; k += 1) {
      const t = k / 64;
      const mix = (a: number, b: number, c: number): number =>
        next.onCurve ? a + (c - a) * t : (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c;
      points.push([mix(from.x, next.x, end.x), mix(from.y, next.y, end.y)]);
    }
  });
  return points;
}

/** From a point to the line between two others. */
function distance([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - fromX) * dx + (y - fromY) * dy) / length));
  return Math.hypot(x - fromX - t * dx, y - fromY - t * dy);
}

describe('quadraticOutline', () => {
  test('no curve leaves the cubic one by more than a unit, and what whole numbers round', () => {
    const [contour = []] = quadraticOutline(
      path(['moveTo', 0, 0], ['bezierCurveTo', 40, 900, 700, -300, 800, 640], ['lineTo', 800, 0], ['closePath']),
    );
    const points = along(contour);
    for (let k = 0; k <= 50; k += 1) {
      const t = k / 50;
      const x = 3 * t * (1 - t) ** 2 * 40 + 3 * t * t * (1 - t) * 700 + t ** 3 * 800;
      const y = 3 * t * (1 - t) ** 2 * 900 + 3 * t * t * (1 - t) * -300 + t ** 3 * 640;
      expect(Math.min(...points.slice(1).map((end, i) => distance([x, y], points[i] ?? end, end)))).toBeLessThan(1.75);
    }
    expect(contour.filter(({ onCurve }) => !onCurve).length).toBeGreaterThan(2);
    for (const { x, y } of contour) expect([Number.isInteger(x), Number.isInteger(y)]).toEqual([true, true]);
  });

  test('contours stay apart, are closed without a point twice, and what encloses nothing is left out', () => {
    const square = (at: number) =>
      path(
        ['moveTo', at, 0],
        ['lineTo', at + 10, 0],
        ['lineTo', at + 10, 10],
        ['lineTo', at, 10],
        ['lineTo', at, 0],
        ['closePath'],
      );
    const line = path(['moveTo', 50, 50], ['lineTo', 60, 60], ['closePath']);
    const contours = quadraticOutline([...square(0), ...line, ...square(20)]);
    expect(contours.map((contour) => contour.map(({ x, y }) => [x, y]))).toEqual([
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
      ],
      [
        [20, 0],
        [30, 0],
        [30, 10],
        [20, 10],
      ],
    ]);
  });
});
