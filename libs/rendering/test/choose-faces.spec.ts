import { describe, expect, test } from '@jest/globals';
import { FACES } from '../src/fonts/faces.js';
import { chooseFaces } from '../src/fonts/choose-faces.js';

describe('chooseFaces', () => {
  test('the office’s own faces before any stand-in', () => {
    const chosen = chooseFaces([
      new Set(FACES.flatMap(({ family, alsoNamed, standIns }) => [family, ...alsoNamed, ...standIns])),
    ]);
    expect([...chosen]).toEqual(FACES.map(({ family }) => [family, family]));
  });
  test('the best stand-in of those that are there', () => {
    const chosen = chooseFaces([new Set(['Noto Serif SC', 'Noto Sans SC', 'KaiTi'])]);
    expect(chosen.get('仿宋_GB2312')).toBe('Noto Serif SC');
    expect(chosen.get('楷体_GB2312')).toBe('KaiTi');
    expect(chosen.get('黑体')).toBe('Noto Sans SC');
  });
  test('the office’s folder before the system’s, Fandol before Noto, whatever stands in after the face itself', () => {
    const noto = new Set(['Noto Serif SC', 'Noto Sans SC']);
    const office = new Set(['FangSong', 'Noto Serif SC']);
    const system = new Set(['仿宋_GB2312', '楷体']);
    const fandol = new Set(['FandolFang', 'FandolKai', 'FandolHei', 'FandolSong']);
    expect([...chooseFaces([office, system, fandol, noto])]).toEqual([
      ['仿宋_GB2312', 'FangSong'],
      ['楷体_GB2312', '楷体'],
      ['黑体', 'FandolHei'],
      ['方正小标宋简体', 'Noto Serif SC'],
      ['宋体', 'FandolSong'],
    ]);
  });
  test('without any usable face it names the one that is missing and what to do', () => {
    expect(() => chooseFaces([new Set()])).toThrow(/没有可用的中文字体代替 仿宋_GB2312.*CHANCERY_FONTS/);
    expect(() => chooseFaces([new Set(['Noto Serif SC', 'DejaVu Sans'])])).toThrow(/黑体/);
  });
});
