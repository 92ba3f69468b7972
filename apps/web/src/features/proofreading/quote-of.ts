const LONGEST = 60;

/** The words of a finding, not longer than a line or two. */
export const quoteOf = (excerpt: string): string =>
  excerpt.length > LONGEST ? `${excerpt.slice(0, LONGEST)}…` : excerpt;
