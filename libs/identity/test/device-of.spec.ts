import { expect, test } from '@jest/globals';
import { deviceOf } from '../src/index.js';

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
    'Chrome 141 · Windows 10',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox 140 · Linux'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
    'Safari 18 · iOS 18.5',
  ],
  ['', ''],
  [undefined, ''],
])('%s is %s', (userAgent, words) => expect(deviceOf(userAgent)).toBe(words));

test('what no browser sends is borne, and long ones are not read to the end', () => {
  expect(() => deviceOf('('.repeat(100_000))).not.toThrow();
  expect(deviceOf('x'.repeat(10_000)).length).toBeLessThan(600);
});
