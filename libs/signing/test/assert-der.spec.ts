import { describe, expect, test } from '@jest/globals';
import { assertDer } from '../src/cms/assert-der.js';

const der = (hex: string) => (): void => assertDer(Buffer.from(hex.replace(/ /g, ''), 'hex'));

describe('DER', () => {
  test.each([
    ['a sequence of a number and a text', '30 08 02 01 05 0c 03 e4 b8 ad'],
    ['a negative number', '02 01 80'],
    ['a number whose first bit needs a zero before it', '02 02 00 80'],
    ['a set in order', '31 06 02 01 01 02 01 02'],
    ['something implicit', 'a0 03 02 01 01'],
  ])('is %s', (_, hex) => {
    expect(der(hex)).not.toThrow();
  });

  test.each([
    ['a length in two octets that needs one', '30 81 03 02 01 05'],
    ['a length that is not told', '30 80 02 01 05 00 00'],
    ['a number with a zero too many', '02 02 00 05'],
    ['a true that is not ff', '01 01 01'],
    ['a null with content', '05 01 00'],
    ['a text in pieces', '2c 03 0c 01 41'],
    ['a sequence in one piece', '10 03 02 01 05'],
    ['a set out of order', '31 06 02 01 02 02 01 01'],
    ['a tag in several octets', '3f 81 01 00'],
    ['more than one element', '05 00 05 00'],
    ['less than it says', '30 05 02 01 05'],
    ['an unknown universal type', '0f 00'],
    ['nothing', ''],
  ])('is not %s', (_, hex) => {
    expect(der(hex)).toThrow('签名数据不是规范编码(DER)');
  });
});
