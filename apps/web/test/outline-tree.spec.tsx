import type { Outline, OutlineNode } from '@chancery/documents/browser';
import { describe, expect, test } from '@jest/globals';
import { addAfter, addChild, canMove, flatten, moveNode, remove } from '../src/features/report-types/outline-tree.js';

const node = (key: string, children: readonly OutlineNode[] = []): OutlineNode => ({
  key,
  block: 'measures',
  heading: key,
  headingForm: 'ownLine',
  numbered: true,
  startsParagraph: true,
  childNumbering: children.length > 0 ? '（一）' : null,
  children,
});
const OUTLINE: Outline = { numbering: '一、', nodes: [node('a', [node('a1'), node('a2')]), node('b'), node('c')] };
const shape = (outline: Outline): string =>
  flatten(outline.nodes)
    .map(({ node: n, level }) => `${level}${n.key}`)
    .join(' ');

describe('an outline as a tree', () => {
  test.each([
    ['a2', 'up', '1a 2a2 2a1 1b 1c'],
    ['a1', 'down', '1a 2a2 2a1 1b 1c'],
    ['b', 'in', '1a 2a1 2a2 2b 1c'],
    ['a1', 'out', '1a 2a2 1a1 1b 1c'],
    ['a', 'down', '1b 1a 2a1 2a2 1c'],
  ] as const)('%s %s', (key, move, expected) => {
    expect(canMove(OUTLINE, key, move)).toBe(true);
    expect(shape(moveNode(OUTLINE, key, move))).toBe(expected);
  });

  test.each([
    ['a', 'up'],
    ['c', 'down'],
    ['a', 'in'],
    ['b', 'out'],
    ['nobody', 'up'],
  ] as const)('%s cannot go %s', (key, move) => {
    expect(canMove(OUTLINE, key, move)).toBe(false);
    expect(moveNode(OUTLINE, key, move)).toBe(OUTLINE);
  });

  test('in and out again is where it was', () => {
    const there = moveNode(OUTLINE, 'b', 'in');
    expect(moveNode(there, 'b', 'out')).toEqual(OUTLINE);
  });

  test('a parent begins to number when a numbered node comes under it', () => {
    const moved = moveNode(OUTLINE, 'c', 'in');
    expect(moved.nodes.find(({ key }) => key === 'b')).toMatchObject({ childNumbering: '（一）' });
    const deeper = addChild(OUTLINE, 'a1', 'new');
    expect(deeper.nodes[0]?.children[0]).toMatchObject({
      childNumbering: '1.',
      children: [{ key: 'new', heading: '' }],
    });
  });

  test('adding and removing leave the rest as it was', () => {
    expect(shape(addAfter(OUTLINE, 'a1', 'new'))).toBe('1a 2a1 2new 2a2 1b 1c');
    expect(shape(remove(OUTLINE, 'a'))).toBe('1b 1c');
    expect(addAfter(OUTLINE, 'a1', 'new').nodes[1]).toBe(OUTLINE.nodes[1]);
  });
});
