import type { Finding } from '../report/finding.js';

/**
 * What makes a finding the same one in the next version of a text: its rule, its words, and the words around them.
 * Offsets do not: they move with every change before them.
 */
export interface FindingIdentity {
  readonly rule: string;
  /** Empty for a systematic defect, which is one finding wherever its places are. */
  readonly excerpt: string;
  readonly before: string;
  readonly after: string;
}

/** UTF-16 units on either side that tell one place from another. */
const AROUND = 16;

/** @param text The exact text to which the finding's offsets refer. */
export function identityOf(finding: Finding, text: string): FindingIdentity {
  const { rule, start, end, excerpt, systematic } = finding;
  if (systematic === true) return { rule, excerpt: '', before: '', after: '' };
  return {
    rule,
    excerpt,
    before: text.slice(Math.max(0, start - AROUND), start),
    after: text.slice(end, end + AROUND),
  };
}

export const sameIdentity = (a: FindingIdentity, b: FindingIdentity): boolean =>
  a.rule === b.rule && a.excerpt === b.excerpt && a.before === b.before && a.after === b.after;
