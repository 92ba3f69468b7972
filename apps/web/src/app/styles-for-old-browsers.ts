import type { Transformer } from '@ant-design/cssinjs';

/** Between selectors of a list, not within the brackets of one of them. */
const COMMA = /,(?![^(]*\))/;
const FOCUSED_WITHIN = /:has\([^()]*:focus-visible\)/g;

/** `:focus-within` says nearly the same as `:has(:focus-visible)`; every other `:has()` is a decoration and is left out. */
function selectorsWithoutHas(list: string): string {
  const known = list
    .split(COMMA)
    .map((selector) => selector.trim().replace(FOCUSED_WITHIN, ':focus-within'))
    .filter((selector) => !selector.includes(':has('));
  return [...new Set(known)].join(', ');
}

/** The first colour of a mixture, which is the greater part of it. */
const withoutMixing = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.replace(/color-mix\(in \w+,\s*(var\([^()]*\)|[^\s,()]+)[^()]*(\([^()]*\)[^()]*)*\)/g, '$1')
    : value;

/**
 * What the component library writes at run time and Chromium 87 does not know. One unknown selector would take the whole
 * list with it; so the lists are written without it, for every browser, and look the same everywhere.
 */
export const withoutNewSelectors: Transformer = {
  visit(styles) {
    const known: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(styles)) {
      // Asked only of steps whose texts have a greatest width; ours have none.
      if (key.startsWith('@container')) continue;
      const name = key.includes(':has(') ? selectorsWithoutHas(key) : key;
      if (name === '') continue;
      const before = known[name];
      known[name] = before && typeof value === 'object' ? { ...before, ...value } : withoutMixing(value);
    }
    return known as typeof styles;
  },
};
