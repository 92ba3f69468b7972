import { describe, expect, test } from '@jest/globals';
import { compareParagraphs, type ParagraphChange } from '../src/index.js';

/** What stood before and what stands after, read back out of a redline. */
function sides(redline: readonly ParagraphChange[]): { before: string[]; after: string[] } {
  const side = (gone: 'added' | 'removed') =>
    redline
      .filter((p) => p.kind !== gone)
      .map((p) =>
        p.changes
          .filter((c) => c.kind !== gone)
          .map((c) => c.text)
          .join(''),
      );
  return { before: side('added'), after: side('removed') };
}

describe('redline by paragraphs', () => {
  const before = ['一、主要举措', '评查案卷180卷。', '检查30个部门。', '二、下一步'];
  const after = ['一、主要举措', '评查案卷181卷。', '二、下一步', '推进评查全覆盖。'];

  test('names what is the same, rewritten, gone and new', () => {
    expect(compareParagraphs(before, after).map((p) => p.kind)).toEqual([
      'same',
      'changed',
      'removed',
      'same',
      'added',
    ]);
  });

  test('both texts can be read back out of it', () => {
    expect(sides(compareParagraphs(before, after))).toEqual({ before, after });
    expect(sides(compareParagraphs([], after))).toEqual({ before: [], after });
    expect(sides(compareParagraphs(before, []))).toEqual({ before, after: [] });
    expect(compareParagraphs(before, before).every((p) => p.kind === 'same')).toBe(true);
  });
});
