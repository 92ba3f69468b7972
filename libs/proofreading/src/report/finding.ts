/** 严重 stops a version before 核稿; 一般 is an error to mend; 提示 is a question or a matter of custom. */
export const FINDING_LEVELS = ['严重', '一般', '提示'] as const;
export type FindingLevel = (typeof FINDING_LEVELS)[number];

/** A stretch of the text, in UTF-16 units: `start` inclusive, `end` exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** 校对发现: what a rule has found at one place, or a systematic defect at many. */
export interface Finding extends Place {
  /** Id of the rule, `family/sentence`. */
  readonly rule: string;
  readonly level: FindingLevel;
  /** Where in the outline: printed ordinals joined by `/`, 引言 before the first of them. */
  readonly path: string;
  readonly excerpt: string;
  /** What is wrong and why, in Chinese, for the writer of the text. */
  readonly message: string;
  /** What the excerpt should be replaced by; absent where only a person can say. */
  readonly suggestion?: string;
  /** Standard, clause or law the rule rests on. */
  readonly citation?: string;
  /** All places, this one among them: of a systematic defect, or of two texts that contradict each other. */
  readonly count?: number;
  readonly places?: readonly Place[];
  /** One defect at many places (every comma half-width), not one that several places make together. */
  readonly systematic?: true;
}

/** What a rule says of a place; path and excerpt are filled in from the text. */
export interface Remark extends Place {
  readonly message: string;
  /** Where it differs from the rule's own level. */
  readonly level?: FindingLevel;
  readonly suggestion?: string;
  readonly places?: readonly Place[];
}
