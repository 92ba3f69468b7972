import type { Place } from '../report/finding.js';

/** Marks that come in pairs: opening, closing. */
export const MARK_PAIRS = {
  brackets: ['（', '）'],
  squareBrackets: ['〔', '〕'],
  lenticular: ['【', '】'],
  quotations: ['“', '”'],
  innerQuotations: ['‘', '’'],
  titles: ['《', '》'],
  innerTitles: ['〈', '〉'],
} as const;

export type MarkPair = keyof typeof MARK_PAIRS;

export interface Unpaired {
  readonly at: number;
  /** An opening mark that is never closed, a closing one that was never opened, or an opening one inside its like. */
  readonly what: 'open' | 'close' | 'nested';
  readonly pair: MarkPair;
}

/** Pairs one kind of mark within one paragraph. */
export function unpairedMarks(folded: string, { start, end }: Place, pair: MarkPair): Unpaired[] {
  const [opening, closing] = MARK_PAIRS[pair];
  const found: Unpaired[] = [];
  const open: number[] = [];
  for (let at = start; at < end; at += 1) {
    const char = folded[at];
    if (char === opening) {
      open.push(at);
    } else if (char === closing) {
      if (open.pop() === undefined) found.push({ at, what: 'close', pair });
      // Marks of one kind inside each other, and both closed.
      else if (open.length > 0) found.push({ at: open[open.length - 1] ?? at, what: 'nested', pair });
    }
  }
  // “甲“乙”: the first of two open marks was left open, the second is closed; nesting was only seeming.
  const left = new Set(open);
  const nested = found.filter(({ what, at }) => what !== 'nested' || !left.has(at));
  return [...nested, ...open.map((at): Unpaired => ({ at, what: 'open', pair }))].sort((a, b) => a.at - b.at);
}
