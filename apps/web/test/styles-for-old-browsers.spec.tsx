import { expect, test } from '@jest/globals';
import { withoutNewSelectors } from '../src/app/styles-for-old-browsers.js';

const written = (styles: object): unknown => withoutNewSelectors.visit?.(styles as never);

test('an unknown selector does not take the others of its list away', () => {
  expect(
    written({
      '&:focus-visible, &:has(input:focus-visible), &:has(textarea:focus-visible)': { outline: 'solid' },
      '&:has(> .switch:only-child, > .rate:only-child)': { display: 'flex' },
      '.a:not(.b):has(+ .c), .d': { color: 'red' },
    }),
  ).toEqual({ '&:focus-visible, &:focus-within': { outline: 'solid' }, '.d': { color: 'red' } });
});

test('of two rules that become one, both remain', () => {
  expect(written({ '&:focus-within': { color: 'red' }, '&:has(input:focus-visible)': { outline: 'solid' } })).toEqual({
    '&:focus-within': { color: 'red', outline: 'solid' },
  });
});

test('mixed colours become their greater part; asking for the container is left out', () => {
  expect(
    written({
      '--edge': 'color-mix(in srgb, var(--a) 75%, var(--b))',
      borderColor: 'color-mix(in srgb, #123456 60%, transparent)',
      '@container style(--x)': { width: 1 },
      width: 2,
    }),
  ).toEqual({ '--edge': 'var(--a)', borderColor: '#123456', width: 2 });
});
