import { describe, expect, test } from '@jest/globals';
import { endOfText, imprintLines, isImprintAlone, planImprint } from '../src/pdf/plan-imprint.js';
import { lineAt } from './line-at.js';

const LINE = (225 * 72) / 25.4 / 22;
const BOTTOM = (35 * 72) / 25.4;
const NO_COPIES = { copies: [], printingOffice: '柳河县人民政府办公室', printedOn: '2026年3月31日' };

/** A document of `pages` whose last page's lowest line leaves `free` lines under it. */
const printed = (pages: number, free: number) =>
  endOfText({
    pages,
    lines: [
      lineAt({ page: 1, y: BOTTOM + 10 }),
      lineAt({ page: pages, y: BOTTOM + free * LINE }),
      lineAt({ page: pages, y: BOTTOM - 30, text: '— 2 —' }),
    ],
  });

describe('isImprintAlone', () => {
  const imprint = [lineAt({ page: 2, y: BOTTOM + LINE / 2 }), lineAt({ page: 2, y: BOTTOM - 30, text: '— 2 —' })];
  test('on a page without a line above it', () => {
    expect(isImprintAlone({ pages: 2, lines: [lineAt({ page: 1, y: 500 }), ...imprint] }, NO_COPIES)).toBe(true);
  });
  test('not under text, be it the last lines of an attachment', () => {
    expect(isImprintAlone({ pages: 2, lines: [lineAt({ page: 2, y: 500 }), ...imprint] }, NO_COPIES)).toBe(false);
  });
});

describe('planImprint (GB/T 9704-2012, 7.4)', () => {
  test('an even last page with room takes it', () => {
    expect(planImprint(printed(4, 5), NO_COPIES)).toEqual({ kind: 'same', page: 4, across: 0 });
  });
  test('an even last page without room: a blank page, then an even page of its own', () => {
    expect(planImprint(printed(4, 1), NO_COPIES)).toEqual({ kind: 'own', page: 6, blankBefore: true });
  });
  test('a last page that lies across has no room for it', () => {
    const lines = [lineAt({ page: 4, y: BOTTOM + 10 * LINE, isAcross: true })];
    expect(planImprint(endOfText({ pages: 4, lines }), NO_COPIES)).toEqual({ kind: 'own', page: 6, blankBefore: true });
  });
  test('pages that lie across are counted: they are less high where it is placed', () => {
    const lines = [
      lineAt({ page: 2, y: BOTTOM + LINE, isAcross: true }),
      lineAt({ page: 2, y: BOTTOM + 3 * LINE, isAcross: true }),
      lineAt({ page: 4, y: BOTTOM + 10 * LINE }),
    ];
    expect(planImprint(endOfText({ pages: 4, lines }), NO_COPIES)).toEqual({ kind: 'same', page: 4, across: 1 });
  });
  test('an odd last page, however empty: the next page, which is even', () => {
    expect(planImprint(printed(3, 20), NO_COPIES)).toEqual({ kind: 'own', page: 4, blankBefore: false });
  });
  test('more copies need more room', () => {
    const many = { ...NO_COPIES, copies: Array.from({ length: 12 }, (_, i) => `柳河县第${i + 1}镇人民政府`) };
    expect(imprintLines(many)).toBeGreaterThan(4);
    expect(planImprint(printed(4, 4), NO_COPIES).kind).toBe('same');
    expect(planImprint(printed(4, 4), many).kind).toBe('own');
  });
  test('whatever the pages, the imprint’s is even', () => {
    for (let pages = 1; pages <= 9; pages += 1) {
      for (const free of [0, 1, 2, 3, 10]) expect(planImprint(printed(pages, free), NO_COPIES).page % 2).toBe(0);
    }
  });
});

describe('imprintLines', () => {
  test('one line of 印发 without copies, two with a short list', () => {
    expect(imprintLines(NO_COPIES)).toBe(1);
    expect(imprintLines({ ...NO_COPIES, copies: ['县委办公室'] })).toBe(2);
  });
  test('an office too long for the line of its date takes another', () => {
    expect(imprintLines({ ...NO_COPIES, printingOffice: '柳河黎族苗族土家族侗族自治县行政审批服务管理局办公室' })).toBe(
      2,
    );
  });
});
