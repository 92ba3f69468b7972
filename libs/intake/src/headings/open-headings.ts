import { headsProblems } from './tells-of-problems.js';

/** A heading under which the text now stands. */
export interface OpenHeading {
  /** Which headings are its siblings: the form of the number, or the level or face of one without. */
  readonly key: string;
  readonly rank: number;
  /** Level that the source gives it, from 1; null when it gives none. */
  readonly level: number | null;
  /** Index in the outline. */
  readonly index: number;
  readonly isProblems: boolean;
}

export interface Newcomer {
  readonly key: string;
  readonly rank: number;
  readonly level: number | null;
  /** Its number begins to count. */
  readonly isFirst: boolean;
}

const ROW_RANK = 7;
const FIGURES = new Set(['digit', 'bracketedDigit', 'circled']);

/**
 * The headings that stay open when one comes: a form met before returns to its depth; a new one goes below what is
 * open, but never a higher one below a lower (（一） not below 一是; 1. may begin to count below it).
 */
export function staysOpen(open: readonly OpenHeading[], comes: Newcomer): readonly OpenHeading[] {
  const sameAt = open.findIndex(({ key }) => key === comes.key);
  if (sameAt >= 0) return open.slice(0, sameAt);
  const isNumbered = !/^(?:level|face)/.test(comes.key);
  const closesAt = open.findIndex((one) => {
    if (comes.level !== null && one.level !== null) return one.level >= comes.level;
    if (!isNumbered) return one.rank >= comes.rank;
    return one.rank > comes.rank && !(FIGURES.has(comes.key) && comes.isFirst && one.rank === ROW_RANK);
  });
  return closesAt < 0 ? open : open.slice(0, closesAt);
}

export const openHeading = (comes: Newcomer, index: number, heading: string): OpenHeading => ({
  key: comes.key,
  rank: comes.rank,
  level: comes.level,
  index,
  isProblems: headsProblems(heading),
});
