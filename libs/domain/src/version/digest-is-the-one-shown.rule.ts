import { conflict, type Outcome } from '../kernel/refusal.js';
import type { ApprovalFacts, ApprovalRequest } from './approval-facts.js';

/** An approval binds the digest that the person was shown (docs/adr/0006). */
export function digestIsTheOneShown(facts: ApprovalFacts, request: ApprovalRequest): Outcome<true> {
  if (facts.digest === request.digest) return true;
  return conflict('DIGEST_STALE', '您所阅的稿件已不是当前稿。请打开当前稿,查看变化后重新签署意见。', {
    shown: request.digest,
    current: facts.digest,
  });
}
