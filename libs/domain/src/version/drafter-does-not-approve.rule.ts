import { forbidden, type Outcome } from '../kernel/refusal.js';
import type { ApprovalFacts, ApprovalRequest } from './approval-facts.js';

/** Who drafted does not approve (三审三校:编者不自审). */
export function drafterDoesNotApprove(facts: ApprovalFacts, request: ApprovalRequest): Outcome<true> {
  if (!facts.drafters.includes(request.accountId)) return true;
  return forbidden('DRAFTER_MAY_NOT_APPROVE', '本稿有您起草或改写的文字,起草人不得审批本稿。请由他人审批。');
}
