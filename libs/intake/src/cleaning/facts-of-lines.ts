import type { Whereabouts } from '../draft/whereabouts.js';
import type { ParagraphFacts, SourceParagraph } from '../source/source.js';

/** For each line what the source says of its paragraph: that which begins in it, or the last that began before. */
export function factsOfLines(
  lines: readonly { readonly start: number; readonly end: number }[],
  paragraphs: readonly SourceParagraph[],
  places: Whereabouts,
): (ParagraphFacts | null)[] {
  let next = 0;
  let facts: ParagraphFacts | null = null;
  return lines.map(({ end }) => {
    let isFirst = true;
    let hasWords = false;
    for (let one = paragraphs[next]; one && places.start(one.start) <= end; one = paragraphs[next]) {
      // Several begin here when those before it have gone: the first that has words left is the line's.
      const { start, end: to } = places.range(one);
      if (isFirst || to > start) facts = isFirst || !hasWords ? one.facts : facts;
      hasWords ||= to > start;
      isFirst = false;
      next += 1;
    }
    return facts;
  });
}
