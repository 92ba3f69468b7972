import { describe, expect, test } from '@jest/globals';
import { outlineSchema, walkOutline, type OutlineNode } from '../src/index.js';

const bare = (key: string, changes: Partial<OutlineNode> = {}): OutlineNode => ({
  key,
  block: 'measures',
  heading: '举措',
  headingForm: 'ownLine',
  numbered: true,
  startsParagraph: true,
  childNumbering: null,
  children: [],
  ...changes,
});
const accepts = (node: unknown): boolean => outlineSchema.safeParse({ numbering: '一、', nodes: [node] }).success;

describe('outlineSchema', () => {
  test('takes nested nodes unchanged', () => {
    const outline = {
      numbering: '一、' as const,
      nodes: [bare('a', { childNumbering: '（一）', children: [bare('b')] })],
    };
    expect(outlineSchema.parse(outline)).toEqual(outline);
  });
  test.each<[string, unknown]>([
    ['an unknown numbering', bare('a', { childNumbering: 'A.' as never })],
    ['a numbering mistaken for an ordinal', bare('a', { childNumbering: '二、' as never })],
    ['a heading of two lines', bare('a', { heading: '一\n二' })],
    ['a lone surrogate in a heading', bare('a', { heading: '\ud800' })],
    ['a heading too long', bare('a', { heading: '长'.repeat(201) })],
    ['an unknown property', { ...bare('a'), ordinal: '一、' }],
    ['an unknown block', bare('a', { block: 'introduction' as never })],
    ['a hundredth sibling', bare('a', { children: Array.from({ length: 100 }, (_, i) => bare(`c${i}`)) })],
  ])('refuses %s', (_name, node) => expect(accepts(node)).toBe(false));
});

test('walkOutline goes in reading order', () => {
  const tree = [bare('a', { children: [bare('b', { children: [bare('c')] }), bare('d')] }), bare('e')];
  expect([...walkOutline(tree)].map((n) => n.key)).toEqual(['a', 'b', 'c', 'd', 'e']);
});
