import type { Heading } from './headings.js';
import type { ProofText } from './proof-text.js';

const label = (proof: ProofText, heading: Heading): string =>
  proof.folded
    .slice(heading.start, heading.wordsAt)
    .trim()
    .replace(/[、.，]$/, '');

/** Tells where in the outline each offset lies: 一/（二）/三是; 引言 before the first ordinal. Asked in any order. */
export function pathFinder(proof: ProofText): (offset: number) => string {
  const open: Heading[] = [];
  const paths = proof.headings.map((heading) => {
    open.length = Math.min(open.length, heading.level - 1);
    open.push(heading);
    return open.map((one) => label(proof, one)).join('/');
  });
  return (offset) => {
    let low = 0;
    let high = proof.headings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((proof.headings[middle]?.start ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return paths[low - 1] ?? '引言';
  };
}
