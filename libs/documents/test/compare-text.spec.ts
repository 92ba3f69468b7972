import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareText, deriveProvenance } from '../src/index.js';

const han = fc.string({ unit: fc.constantFrom(...'依法行政建设年度报告,。2025𠮷'), maxLength: 40 });

describe('compareText', () => {
  test('says what was taken out and what was put in', () => {
    expect(compareText('办结208件。', '办结218件。')).toEqual([
      { kind: 'same', text: '办结2' },
      { kind: 'removed', text: '0' },
      { kind: 'added', text: '1' },
      { kind: 'same', text: '8件。' },
    ]);
  });

  test('both texts can be read off the redline', () => {
    fc.assert(
      fc.property(han, han, (before, after) => {
        const changes = compareText(before, after);
        const without = (kind: string) =>
          changes
            .filter((c) => c.kind !== kind)
            .map((c) => c.text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    );
  });
});

describe('deriveProvenance', () => {
  test('what the editor put in is the editor’s, the rest the department’s', () => {
    expect(deriveProvenance('修订规则。', '修订规则三项。')).toEqual([
      { start: 0, end: 4, origin: 'submitted' },
      { start: 4, end: 6, origin: 'edited' },
      { start: 6, end: 7, origin: 'submitted' },
    ]);
  });

  test('a text typed anew is all edited; an untouched one all submitted', () => {
    expect(deriveProvenance('', '全文。')).toEqual([{ start: 0, end: 3, origin: 'edited' }]);
    expect(deriveProvenance('全文。', '全文。')).toEqual([{ start: 0, end: 3, origin: 'submitted' }]);
    expect(deriveProvenance('全文。', '')).toEqual([]);
  });

  test('spans cover the standing text without gap or overlap', () => {
    fc.assert(
      fc.property(han, han, (submitted, standing) => {
        const spans = deriveProvenance(submitted, standing);
        expect(spans.map((s) => standing.slice(s.start, s.end)).join('')).toBe(standing);
        spans.forEach((s, i) => expect(s.start).toBe(i === 0 ? 0 : spans[i - 1]?.end));
      }),
    );
  });
});
