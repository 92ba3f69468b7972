import { PAGE } from '@chancery/documents';

/** A piece of text with its place; points from the page's lower left. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Written from the foot of the page to its head. */
  readonly isAcross: boolean;
}

/** The same as it is drawn: where it begins, and how far it goes along its line. */
export interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly along: readonly [x: number, y: number];
  readonly size: number;
}

const POINTS_PER_MM = 72 / 25.4;
const RIGHT = (PAGE.width - PAGE.marginRight) * POINTS_PER_MM;
const LEFT = PAGE.marginLeft * POINTS_PER_MM;
const BOTTOM = PAGE.marginBottom * POINTS_PER_MM;

/**
 * What is written from the foot of the page to its head, as on a page that lies across (横排表格), is read as if the
 * page had been turned: the lower left corner of its type area comes to where every page's is.
 */
export function asUpright({ text, x, y, along: [dx, dy], size }: DrawnText): PlacedText {
  if (Math.abs(dx) >= Math.abs(dy)) return { text, x, right: x + dx, y, size, isAcross: false };
  return { text, x: y - BOTTOM + LEFT, right: y + dy - BOTTOM + LEFT, y: RIGHT - x + BOTTOM, size, isAcross: true };
}
