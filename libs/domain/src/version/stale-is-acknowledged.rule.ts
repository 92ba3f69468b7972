import { conflict, type Outcome } from '../kernel/refusal.js';
import type { ApprovalFacts, ApprovalRequest } from './approval-facts.js';

/** A version that departments have since sent new text for is decided on only knowingly. */
export function staleIsAcknowledged(facts: ApprovalFacts, request: ApprovalRequest): Outcome<true> {
  if (!facts.stale || request.acknowledgeStale) return true;
  return conflict(
    'VERSION_STALE',
    '汇总之后又有部门报送了新稿,本稿未包含。请退回重新汇总,或勾选“知悉有新报送,仍按本稿”后再签。',
  );
}
