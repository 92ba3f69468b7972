import { describe, expect, test } from '@jest/globals';
import { oneTimeCodes } from '../src/index.js';

/** RFC 6238, appendix B: the secret of the SHA-1 vectors; of their 8 digits the last 6. */
const SECRET = new TextEncoder().encode('12345678901234567890');
const VECTORS: readonly (readonly [number, string])[] = [
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
];

describe('codes by time', () => {
  test.each(VECTORS)('at second %i the code is %s', (second, code) => {
    const codes = oneTimeCodes(() => second * 1_000);
    expect(codes.stepOf(SECRET, code)).toBe(Math.floor(second / 30));
  });

  test('one step early or late is right and told as its own step; two steps are wrong', () => {
    const at = (second: number) => oneTimeCodes(() => second * 1_000).stepOf(SECRET, '287082');
    expect([29, 30, 59, 60, 89].map(at)).toEqual([1, 1, 1, 1, 1]);
    expect([90, 119].map(at)).toEqual([null, null]);
  });

  test('a secret is 160 bits, never the same, and its words name office and person', () => {
    const codes = oneTimeCodes(() => 0);
    const [one, other] = [codes.newSecret(), codes.newSecret()];
    expect([one.length, other.length]).toEqual([20, 20]);
    expect(codes.text(one)).not.toBe(codes.text(other));
    const uri = new URL(codes.uri(one, '年度报告编审系统', 'zhangsan'));
    expect([uri.protocol, uri.host]).toEqual(['otpauth:', 'totp']);
    expect(decodeURIComponent(uri.pathname)).toBe('/年度报告编审系统:zhangsan');
    expect(uri.searchParams.get('secret')).toBe(codes.text(one));
  });
});
