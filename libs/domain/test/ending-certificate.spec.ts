import { describe, expect, test } from '@jest/globals';
import { endingCertificateIsWarnedOf } from '../src/seal/ending-certificate-is-warned-of.rule.js';

describe('an ending certificate is warned of', () => {
  test.each([
    [400, null],
    [61, null],
    [60, 60],
    [31, 60],
    [30, 30],
    [8, 30],
    [7, 7],
    [0, 7],
    [-1, 0],
  ])('with %i days left: %p', (days, warning) => {
    expect(endingCertificateIsWarnedOf(days)).toBe(warning);
  });
});
