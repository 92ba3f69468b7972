import type { FindingDecision } from '@chancery/domain';
import type { Claim, FindingLevel, Place } from '@chancery/proofreading';

/** A finding in a section's own text; places are UTF-16 units of its `plainText`. */
export interface SectionFinding {
  readonly rule: string;
  readonly level: FindingLevel;
  readonly message: string;
  readonly excerpt: string;
  /** What to write instead; null where only a person can say. */
  readonly suggestion: string | null;
  readonly citation: string | null;
  /** All places, at least one. */
  readonly places: readonly Place[];
}

/** What was decided on a finding, by whom, and on which version. */
export interface FindingDecisionView {
  readonly decision: FindingDecision;
  readonly label: string;
  readonly reason: string;
  readonly displayName: string;
  readonly at: string;
  /** Number of the version on which it was taken; null: in the review of a section. */
  readonly versionSeq: number | null;
}

/** A finding of a section's text as the editors have it before them. */
export interface ReviewFinding extends SectionFinding {
  /** Names the finding in this text: SHA-256 over rule, words and the words around. */
  readonly key: string;
  readonly decision: FindingDecisionView | null;
  /** Nobody has decided, or what was decided does not settle it. */
  readonly open: boolean;
  /** Which decisions the reader may take on it now. */
  readonly offers: readonly FindingDecision[];
}

/** A finding of a whole version with its fate. */
export interface VersionFinding {
  /** Names the finding in this version: SHA-256 over rule, words and the words around. */
  readonly key: string;
  readonly rule: string;
  readonly level: FindingLevel;
  readonly path: string;
  readonly message: string;
  /** In the version's text, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly excerpt: string;
  /** The words around it, for reading. */
  readonly before: string;
  readonly after: string;
  readonly suggestion: string | null;
  readonly citation: string | null;
  readonly count: number;
  /** Whose words they are; null for headings and what is computed. */
  readonly sectionId: string | null;
  readonly departmentName: string;
  readonly decision: FindingDecisionView | null;
  /** Nobody has decided, or what was decided does not settle it. */
  readonly open: boolean;
  /** Which decisions the reader may take on it now. */
  readonly offers: readonly FindingDecision[];
}

export type ClaimView = Pick<Claim, 'kind' | 'excerpt' | 'verdict' | 'explanation' | 'start' | 'end'>;

/** What a page shows of a claim: the sentence and the verdict, without the single values. */
export const claimView = ({ kind, excerpt, verdict, explanation, start, end }: Claim): ClaimView => ({
  kind,
  excerpt,
  verdict,
  explanation,
  start,
  end,
});
