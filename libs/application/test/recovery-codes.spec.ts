import { expect, test } from '@jest/globals';
import { newRecoveryCodes, recoveryHash } from '../src/second-factor/recovery-codes.js';

test('ten different codes of letters that are not taken for another', () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^([2-9A-HJKMNP-TV-Z]{4}-){3}[2-9A-HJKMNP-TV-Z]{4}$/);
});

test('a code is known however it is typed, and by nothing else', () => {
  const [code = '', other = ''] = newRecoveryCodes();
  for (const typed of [code.toLowerCase(), code.replaceAll('-', ''), ` ${code.replaceAll('-', ' ')} `]) {
    expect(recoveryHash(typed)).toBe(recoveryHash(code));
  }
  expect(recoveryHash(other)).not.toBe(recoveryHash(code));
  expect(recoveryHash(code)).not.toContain(code.slice(0, 4));
});
