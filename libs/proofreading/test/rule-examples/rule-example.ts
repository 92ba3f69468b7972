import type { ProofreadingContext } from '../../src/report/proofreading-context.js';

/** A text that breaks a rule, and one near it that does not. */
export interface RuleExample {
  readonly rule: string;
  readonly wrong: string;
  readonly right: string;
  readonly context?: ProofreadingContext;
  /** What stands in the place of the excerpt once the suggestion is taken. */
  readonly mended?: string;
}
