import type { Element } from './element.js';
import { nearMm } from './measurements.js';

/** A4; a page that carries a wide table may be turned (5.1, 9). */
export const paper: Element = {
  key: 'paper',
  name: '纸张',
  clause: '5.1',
  measure: ({ pages }) =>
    pages.flatMap(({ number, width, height }) => [
      nearMm('短边', Math.min(width, height), 210, 1, number),
      nearMm('长边', Math.max(width, height), 297, 1, number),
    ]),
};
