import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aCodeCountsOnce, isRefusal } from '../src/index.js';

const codeOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.code : outcome);

test('a wrong code, a used one, and one from before a used one are refused', () => {
  expect(codeOf(aCodeCountsOnce(null, 0))).toBe('SECOND_FACTOR_WRONG');
  expect(codeOf(aCodeCountsOnce(7, 7))).toBe('SECOND_FACTOR_USED');
  expect(codeOf(aCodeCountsOnce(6, 7))).toBe('SECOND_FACTOR_USED');
  expect(aCodeCountsOnce(8, 7)).toBe(8);
});

test('whatever is tried in whatever order, no step is taken twice', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 20 })), (steps) => {
      const taken: number[] = [];
      for (const step of steps) {
        const outcome = aCodeCountsOnce(step, taken.at(-1) ?? 0);
        if (!isRefusal(outcome)) taken.push(outcome);
      }
      expect(new Set(taken).size).toBe(taken.length);
    }),
  );
});
