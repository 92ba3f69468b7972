import type { SignaturePlace } from '../ports/dispatch-rows.js';
import { NAME_PICTURE_ASPECT } from '../ports/services.js';

type Rectangle = readonly [left: number, bottom: number, right: number, top: number];

/** Space between two signatures, points. */
const GAP = 4;

/** Shares a place among signatures, side by side from the left, each in the shape of a name's picture. Points. */
export function signatureRectangles(place: SignaturePlace, count: number): Rectangle[] {
  const cell = (place.right - place.left - GAP * (count - 1)) / count;
  const width = Math.min(cell, (place.top - place.bottom) * NAME_PICTURE_ASPECT);
  const height = width / NAME_PICTURE_ASPECT;
  const bottom = (place.bottom + place.top - height) / 2;
  return Array.from({ length: count }, (_, i): Rectangle => {
    const left = place.left + i * (cell + GAP);
    return [left, bottom, left + width, bottom + height];
  });
}
