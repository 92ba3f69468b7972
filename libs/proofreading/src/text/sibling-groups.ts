import type { Heading } from './headings.js';

/**
 * Headings that are siblings: of one style and depth, with no higher heading between. A run-in list 一是 … that begins
 * anew in the same section, or in another paragraph after its number one, is a group of its own.
 */
export function siblingGroups(headings: readonly Heading[]): Heading[][] {
  const groups: Heading[][] = [];
  const open: Heading[][] = [];
  headings.forEach((heading, index) => {
    open.length = Math.min(open.length, heading.level);
    const group = open[heading.level - 1];
    const last = group?.at(-1);
    const sameStyle = last?.style === heading.style;
    // A list begins anew where its second member follows, or in another paragraph.
    const next = headings[index + 1];
    const goesOn = (next?.style === heading.style && next.number === 2) || heading.paragraph !== last?.paragraph;
    const beginsAnew = heading.number === 1 && heading.style === '一是' && (last?.number ?? 0) > 1 && goesOn;
    if (group && sameStyle && !beginsAnew) {
      group.push(heading);
      return;
    }
    const fresh = [heading];
    open[heading.level - 1] = fresh;
    groups.push(fresh);
  });
  return groups;
}
