import { endsSentence } from '../draft/characters.js';
import type { SeenLine } from '../frame/seen-line.js';

const OFTEN = 3;
const LONGEST = 40;

/** Running heads: the same short words three times and more, without a number and without an end of sentence. */
export function linesThatComeOnEveryPage(lines: readonly SeenLine[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { words, ordinal, facts } of lines) {
    if (words === '' || words.length > LONGEST || ordinal || facts?.inTable || facts?.headingLevel) continue;
    if (!endsSentence(words)) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= OFTEN).map(([words]) => words));
}
