import { endsSentence } from '../draft/characters.js';
import type { SeenLine } from '../frame/seen-line.js';

const OFTEN = 3;
const LONGEST = 40;

/** Shorter lines end without a mark: names and headings. */
const SHORTEST_HALF = 20;

/**
 * Running heads: the same short words three times and more, without a number or an end of sentence, and at least once
 * in the middle of somebody else's sentence. Headings that come again (主要做法) never stand there.
 */
export function linesThatComeOnEveryPage(lines: readonly SeenLine[]): Set<string> {
  const counts = new Map<string, number>();
  const interrupting = new Set<string>();
  let last: SeenLine | null = null;
  for (const line of lines) {
    const { words, ordinal, facts } = line;
    if (words === '') continue;
    if (words.length <= LONGEST && !ordinal && !facts?.inTable && !facts?.headingLevel && !endsSentence(words)) {
      counts.set(words, (counts.get(words) ?? 0) + 1);
      if (last && last.words.length > SHORTEST_HALF && !last.ordinal && !endsSentence(last.words))
        interrupting.add(words);
    }
    last = line;
  }
  const often = [...counts].filter(([words, count]) => count >= OFTEN && interrupting.has(words));
  return new Set(often.map(([words]) => words));
}
