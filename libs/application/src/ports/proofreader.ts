import type { Outcome } from '@chancery/domain';
import type { Flow } from '@chancery/documents';
import type { Proof, ProofreadingContext } from '@chancery/proofreading';

/** A whole report to be proofread, with what is known beside it. */
export interface ProofreadingTask {
  /** Names text, context and rules: the same key, the same proof. Who asks twice at once waits for one reading. */
  readonly key: string;
  readonly flow: Flow;
  readonly context: ProofreadingContext;
}

/** Reads whole reports away from the thread that answers requests: six hundred pages take seconds. */
export interface Proofreader {
  /** Which rules it has: another edition of them may find other things in the same text. */
  readonly edition: string;
  proofread(task: ProofreadingTask): Promise<Outcome<Proof>>;
}
