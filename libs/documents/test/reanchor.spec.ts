import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { reanchor, type TextAnchor } from '../src/index.js';

const anchorOf = (text: string, quote: string): TextAnchor => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length, quote };
};
const han = fc.string({ unit: fc.constantFrom(...'依法行政建设年度报告，。208𠮷'), maxLength: 30 });

describe('reanchor', () => {
  const was = '办结案件208件，同比增长三成。强化监督，办结复议30件。';

  test('words put in or taken out before the place move it', () => {
    const text = `全年共${was}`;
    expect(reanchor(anchorOf(was, '同比增长三成'), text, was)).toEqual({ start: 12, end: 18, exact: true });
  });

  test('words that were rewritten are followed to what they became', () => {
    const text = was.replace('同比增长三成', '同比增长31.5%');
    const found = reanchor(anchorOf(was, '同比增长三成'), text, was);
    expect(found).toMatchObject({ exact: false });
    expect(text.slice(found?.start, found?.end)).toBe('同比增长');
  });

  test('of the same words twice it is the one that was meant', () => {
    const second = { start: was.lastIndexOf('办结'), end: was.lastIndexOf('办结') + 2, quote: '办结' };
    const text = was.replace('强化监督，', '');
    const found = reanchor(second, text, was);
    expect(text.slice((found?.start ?? 0) - 1, (found?.end ?? 0) + 2)).toBe('。办结复议');
  });

  test('without the old text the nearest of the same words is taken', () => {
    expect(reanchor({ start: 20, end: 22, quote: '办结' }, was, null)).toEqual({ start: 21, end: 23, exact: true });
    expect(reanchor({ start: 1, end: 3, quote: '办结' }, was, null)).toEqual({ start: 0, end: 2, exact: true });
  });

  test('words that are gone are found where they were moved to, else the anchor is orphaned', () => {
    const moved = '强化监督，办结复议30件。另：同比增长三成';
    expect(reanchor(anchorOf(was, '同比增长三成'), moved, null)).toMatchObject({ start: 15, exact: true });
    expect(reanchor(anchorOf(was, '同比增长三成'), '全文重写，别无所存', null)).toBeNull();
    expect(reanchor({ start: 0, end: 1, quote: ' ' }, 'a b', null)).toBeNull();
  });

  test('a place always lies in the text, and in an unchanged one it stays', () => {
    fc.assert(
      fc.property(han, han, fc.nat(29), fc.nat(5), (before, after, start, length) => {
        fc.pre(before.length > 0);
        const from = Math.min(start, before.length - 1);
        const to = Math.min(before.length, from + 1 + length);
        const anchor = { start: from, end: to, quote: before.slice(from, to) };
        expect(reanchor(anchor, before, before)).toEqual({ start: from, end: to, exact: true });
        const found = reanchor(anchor, after, before);
        if (!found) return;
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.end).toBeLessThanOrEqual(after.length);
      }),
    );
  });
});
