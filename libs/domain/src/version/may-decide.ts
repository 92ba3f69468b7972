import type { Outcome } from '../kernel/refusal.js';
import type { ApprovalFacts, ApprovalRequest } from './approval-facts.js';
import { digestIsTheOneShown } from './digest-is-the-one-shown.rule.js';
import { drafterDoesNotApprove } from './drafter-does-not-approve.rule.js';
import { opinionIsWritten } from './opinion-is-written.rule.js';
import { staleIsAcknowledged } from './stale-is-acknowledged.rule.js';

/** The first rule that is broken, or true. */
export function mayDecide(facts: ApprovalFacts, request: ApprovalRequest): Outcome<true> {
  for (const rule of [digestIsTheOneShown, drafterDoesNotApprove, staleIsAcknowledged, opinionIsWritten]) {
    const outcome = rule(facts, request);
    if (outcome !== true) return outcome;
  }
  return true;
}
