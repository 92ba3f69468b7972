import { invalid, type Outcome } from '../kernel/refusal.js';
import type { ApprovalFacts, ApprovalRequest } from './approval-facts.js';

/** A stage that decides alone writes its opinion; 签发 needs one with name and date (条例第二十二条). */
export function opinionIsWritten(facts: ApprovalFacts, request: ApprovalRequest): Outcome<true> {
  const stage = facts.stages[facts.stage];
  if (!stage?.opinionRequired || request.opinion.trim() !== '') return true;
  return invalid('OPINION_REQUIRED', `“${stage.label}”须签署明确意见。请填写意见后重试。`);
}
