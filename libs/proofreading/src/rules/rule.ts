import type { BusinessDate } from '@chancery/domain';
import type { Claim, ReadClaim } from '../report/claim.js';
import type { FindingLevel, Remark } from '../report/finding.js';
import type { ProofreadingContext } from '../report/proofreading-context.js';
import type { ProofText } from '../text/proof-text.js';

/** 校对规则: one sentence about what a text must be, with its source and the time in which it is in force. */
export interface Rule {
  /** `family/sentence`; stable, decisions of editors name it. */
  readonly id: string;
  readonly level: FindingLevel;
  /** Standard and clause, or law; absent where the rule is custom. */
  readonly citation?: string;
  /** In force from this day to that, both included; absent: always. */
  readonly from?: BusinessDate;
  readonly to?: BusinessDate;
  /** It says something about a whole report: silent for a piece of one. */
  readonly ofWholeReport?: boolean;
  /**
   * What it finds in a paragraph it finds from that paragraph alone, so that it need not be asked again while the paragraph
   * stays as it is. A test holds every such rule to it.
   */
  readonly ofParagraph?: boolean;
  /** Found at so many places it is one systematic defect: one finding with `count` and `places`. */
  readonly systematicFrom?: number;
  /** Everything that breaks the rule, in reading order. Pure; never throws, whatever the text. */
  readonly find: (
    proof: ProofText,
    context: ProofreadingContext,
    claims: readonly (Claim & Pick<ReadClaim, 'asks'>)[],
  ) => Remark[];
}

/** A remark on every match of a pattern; null lets a match pass. The pattern must be global and must not backtrack. */
export function remarksOn(
  text: string,
  pattern: RegExp,
  remark: (
    match: RegExpExecArray,
    start: number,
  ) => (Omit<Remark, 'start' | 'end'> & Partial<Pick<Remark, 'start' | 'end'>>) | null,
): Remark[] {
  const remarks: Remark[] = [];
  for (const match of text.matchAll(pattern)) {
    const said = remark(match, match.index);
    if (said) remarks.push({ start: match.index, end: match.index + match[0].length, ...said });
  }
  return remarks;
}
