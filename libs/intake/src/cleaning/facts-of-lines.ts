import type { ParagraphFacts, SourceParagraph } from '../source/source.js';

/** For each line what the source says of its paragraph: that which begins in it, or the last that began before. */
export function factsOfLines(
  lines: readonly { readonly start: number; readonly end: number }[],
  paragraphs: readonly SourceParagraph[],
  locate: (sourceOffset: number) => number,
): (ParagraphFacts | null)[] {
  let next = 0;
  let facts: ParagraphFacts | null = null;
  return lines.map(({ end }) => {
    let isFirst = true;
    for (let one = paragraphs[next]; one && locate(one.start) <= end; one = paragraphs[next]) {
      // Several begin here when those before it have gone: empty ones, or the first of two that were joined.
      if (isFirst || locate(one.end) > locate(one.start)) facts = isFirst || one.end > one.start ? one.facts : facts;
      isFirst = false;
      next += 1;
    }
    return facts;
  });
}
