import { describe, expect, test } from '@jest/globals';
import { FACES } from '../src/fonts/faces.js';
import { chooseFaces } from '../src/fonts/choose-faces.js';

describe('chooseFaces', () => {
  test('the office’s own faces before any stand-in', () => {
    const chosen = chooseFaces(new Set(FACES.flatMap((face) => [face.family, ...face.standIns])));
    expect([...chosen]).toEqual(FACES.map(({ family }) => [family, family]));
  });
  test('the best stand-in of those that are there', () => {
    const chosen = chooseFaces(new Set(['Noto Serif SC', 'Noto Sans SC', 'KaiTi']));
    expect(chosen.get('仿宋_GB2312')).toBe('Noto Serif SC');
    expect(chosen.get('楷体_GB2312')).toBe('KaiTi');
    expect(chosen.get('黑体')).toBe('Noto Sans SC');
  });
  test('without any usable face it names the one that is missing and what to do', () => {
    expect(() => chooseFaces(new Set())).toThrow(/没有可用的中文字体代替 仿宋_GB2312.*CHANCERY_FONTS/);
    expect(() => chooseFaces(new Set(['Noto Serif SC', 'DejaVu Sans']))).toThrow(/黑体/);
  });
});
