import type { Edit } from '../../draft/change.js';

/** Line breaks of every system become one. */
export function aLineBreakIsOneCharacter(text: string): Edit[] {
  return [...text.matchAll(/\r\n?|[\f\u0085\u2028\u2029]/g)].map(({ 0: unit, index }) => ({
    kind: 'layout',
    start: index,
    end: index + unit.length,
    after: '\n',
  }));
}
