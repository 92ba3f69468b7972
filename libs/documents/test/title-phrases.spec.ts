import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { titlePhrases } from '../src/index.js';

describe('titlePhrases', () => {
  test.each([
    '柳河县人民政府2025年度法治政府建设情况报告',
    '关于印发《青石镇2024年法治建设规划（2024—2028年）》的通知',
    '2025年度报告',
    '报告',
  ])('%s: joined it is the title, and a year stays with its 年度', (title) => {
    const phrases = titlePhrases(title);
    expect(phrases.join('')).toBe(title);
    for (const phrase of phrases) expect(phrase).not.toMatch(/^(年|》|）|的)|\d$|[《（]$/);
  });

  test('no break can stand between the digits of a year, nor before 年度', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1950, max: 2099 }),
        fc.constantFrom('柳河县人民政府', '市政府关于', ''),
        (year, front) => {
          expect(titlePhrases(`${front}${year}年度法治政府建设情况报告`).some((p) => p.includes(`${year}年度`))).toBe(
            true,
          );
        },
      ),
    );
  });

  test('there is more than one place to break', () => {
    expect(titlePhrases('柳河县人民政府2025年度法治政府建设情况报告').length).toBeGreaterThan(3);
  });
});
