/** It comes without types. */
declare module 'cubic2quad' {
  /**
   * Quadratic curves for a cubic one, none further from it than `errorBound`: start point, then control point and end
   * point of each, as x and y in turn.
   */
  export default function cubicToQuad(
    startX: number,
    startY: number,
    firstX: number,
    firstY: number,
    secondX: number,
    secondY: number,
    endX: number,
    endY: number,
    errorBound: number,
  ): number[];
}
