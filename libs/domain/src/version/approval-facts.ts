import type { Stage } from './stages.js';

/** What a decision on a version is judged by. */
export interface ApprovalFacts {
  readonly stages: readonly Stage[];
  /** Index of the stage that decides now. */
  readonly stage: number;
  readonly digest: string;
  readonly stale: boolean;
  /** Accounts whose words stand in the text: authors of submissions and rewritings. */
  readonly drafters: readonly string[];
}

export interface ApprovalRequest {
  readonly digest: string;
  readonly opinion: string;
  readonly acknowledgeStale: boolean;
  readonly accountId: string;
}
