import { describe, expect, test } from '@jest/globals';
import { printedEndOf } from '../src/dispatch/printed-end-of.js';

const MM = 72 / 25.4;
const LINE = (225 / 22) * MM;

/** Name in line `name` of the type area, counted from 1, the date in the next one; the seal a little over both. */
const sealOn = (page: number, name: number) => ({
  page,
  centreX: 0,
  centreY: 260 * MM - (name - 0.3) * LINE - LINE / 2 + 8,
});

describe('printedEndOf', () => {
  test.each([1, 3, 12, 21])('counts the lines over a name in line %d and those under its date', (name) => {
    const end = printedEndOf({ imprintAlone: false, sealPlacement: sealOn(7, name) }, { note: '' });
    expect(end).toEqual({ imprintAlone: false, linesOver: name - 1, linesUnder: 22 - (name + 1) });
  });

  test('a note takes the line under the date; an imprint alone on its page stays so', () => {
    const end = printedEndOf({ imprintAlone: true, sealPlacement: sealOn(7, 12) }, { note: '（此件公开发布）' });
    expect(end).toEqual({ imprintAlone: true, linesOver: 11, linesUnder: 8 });
  });
});
