import { describe, expect, test } from '@jest/globals';
import { CHARACTER_PITCH, PAGE, sealedSignoffIndents, widthInCharacters } from '../src/index.js';

const DATE = '2026年3月31日';

/** Left edge and centre, in characters from the type area's right, of a text indented by `right`. */
const centre = (text: string, right: number) => right + widthInCharacters(text) / 2;

describe('sealedSignoffIndents (GB/T 9704-2012, 7.3.5.1)', () => {
  test.each([
    ['short', '县政府'],
    ['as wide as the date', '柳河县政府局'],
    ['common', '柳河县人民政府'],
    ['long', '柳河县人民政府办公室合署办公'],
    ['very long', '柳河黎族苗族土家族侗族自治县人民政府行政审批服务管理局'],
  ])('a %s name is centred over the date and stays in the type area', (_name, issuer) => {
    const { name, date } = sealedSignoffIndents(issuer, DATE);
    expect(centre(issuer, name)).toBeCloseTo(centre(DATE, date), 9);
    expect(name).toBeGreaterThanOrEqual(0);
    expect(date).toBeGreaterThanOrEqual(4);
    expect(name + widthInCharacters(issuer)).toBeLessThanOrEqual(PAGE.charactersPerLine);
  });

  test('the date stands 4 characters from the right unless the name pushes it', () => {
    expect(sealedSignoffIndents('柳河县人民政府', DATE).date).toBe(4);
    expect(sealedSignoffIndents('柳河黎族苗族土家族侗族自治县人民政府行政审批服务管理局', DATE)).toMatchObject({
      name: 0,
    });
  });
});

test('28 characters and 22 lines fill the type area', () => {
  expect(CHARACTER_PITCH).toBeCloseTo(15.79, 2);
  expect(widthInCharacters('2026年3月31日')).toBe(6.5);
  expect(widthInCharacters('𠮷')).toBe(1);
});
