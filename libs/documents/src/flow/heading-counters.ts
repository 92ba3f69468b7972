import type { BlockNumbering } from '../model/fragment-doc.js';
import { NUMBERING_STYLES, printOrdinal, type NumberingStyle } from '../outline/numbering.js';

/**
 * Counts the headings inside one node of the outline, over all its fragments, so that no two siblings carry the same
 * number: 一、 stands over （一）, that over 1. and so on, and a higher one begins the count of the lower anew.
 */
export class HeadingCounters {
  private readonly open: { readonly style: NumberingStyle; n: number }[] = [];

  /** @param base Depth of the node whose text the headings stand in. */
  constructor(private readonly base: number) {}

  next(numbering: BlockNumbering): { ordinal: string; level: number } {
    if (numbering === 'none') return { ordinal: '', level: this.base + this.open.length + 1 };
    const rank = (style: NumberingStyle): number => NUMBERING_STYLES.indexOf(style);
    while (rank(this.open.at(-1)?.style ?? numbering) > rank(numbering)) this.open.pop();
    let counter = this.open.at(-1);
    if (counter?.style !== numbering) {
      counter = { style: numbering, n: 0 };
      this.open.push(counter);
    }
    counter.n += 1;
    return { ordinal: printOrdinal(numbering, counter.n), level: this.base + this.open.length };
  }

  /** How many numbers of a style are in use: the outline's nodes below go on from there. */
  used(style: NumberingStyle | null): number {
    return this.open.find((counter) => counter.style === style)?.n ?? 0;
  }
}
