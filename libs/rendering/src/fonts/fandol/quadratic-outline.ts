import cubicToQuad from 'cubic2quad';
import type { PathCommand } from 'fontkit';
import type { TTF } from 'fonteditor-core';

/** Units of 1,000 to the em by which a curve may leave the one it stands for: less than a printer's dot at 22 pt. */
const TOLERANCE = 1;

function withoutRepeats(contour: TTF.Contour): TTF.Contour {
  const points = contour.filter(({ x, y }, i) => {
    const before = contour[i - 1];
    return before?.x !== x || before.y !== y;
  });
  const [first, last] = [points[0], points.at(-1)];
  const closes = points.length > 1 && first && last?.onCurve && first.x === last.x && first.y === last.y;
  return closes ? points.slice(0, -1) : points;
}

/** A glyph's outline of cubic curves (CFF) as TrueType has it: closed contours of quadratic curves, in whole units. */
export function quadraticOutline(commands: readonly PathCommand[]): TTF.Contour[] {
  const contours: TTF.Contour[] = [];
  let x = 0;
  let y = 0;
  const add = (px: number, py: number, onCurve: boolean): void => {
    contours.at(-1)?.push({ x: Math.round(px), y: Math.round(py), onCurve });
  };
  for (const { command, args } of commands) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args;
    if (command === 'closePath') continue;
    if (command === 'moveTo') contours.push([]);
    if (command === 'bezierCurveTo') {
      const points = cubicToQuad(x, y, a, b, c, d, e, f, TOLERANCE);
      for (let i = 2; i < points.length; i += 4) {
        add(points[i] ?? 0, points[i + 1] ?? 0, false);
        add(points[i + 2] ?? 0, points[i + 3] ?? 0, true);
      }
    } else if (command === 'quadraticCurveTo') {
      add(a, b, false);
      add(c, d, true);
    } else {
      add(a, b, true);
    }
    x = args.at(-2) ?? 0;
    y = args.at(-1) ?? 0;
  }
  return contours.map(withoutRepeats).filter((contour) => contour.length > 2);
}
