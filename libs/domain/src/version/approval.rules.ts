import { conflict, forbidden, invalid, type Outcome } from '../kernel/refusal.js';
import type { Stage } from './stages.js';

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

/** An approval binds the digest that the person was shown (docs/adr/0006). */
export function digestIsTheOneShown(facts: ApprovalFacts, request: ApprovalRequest): Outcome<true> {
  if (facts.digest === request.digest) return true;
  return conflict(
    'DIGEST_STALE',
    '您所阅的稿件已不是当前稿。请打开当前稿,查看变化后重新签署意见。',
    { shown: request.digest, current: facts.digest },
  );
}

/** A version that departments have since sent new text for is decided on only knowingly. */
export function staleIsAcknowledged(facts: ApprovalFacts, request: ApprovalRequest): Outcome<true> {
  if (!facts.stale || request.acknowledgeStale) return true;
  return conflict(
    'VERSION_STALE',
    '汇总之后又有部门报送了新稿,本稿未包含。请退回重新汇总,或勾选“知悉有新报送,仍按本稿”后再签。',
  );
}

/** Who drafted does not approve (三审三校:编者不自审). */
export function drafterDoesNotApprove(facts: ApprovalFacts, request: ApprovalRequest): Outcome<true> {
  if (!facts.drafters.includes(request.accountId)) return true;
  return forbidden('DRAFTER_MAY_NOT_APPROVE', '本稿有您起草或改写的文字,起草人不得审批本稿。请由他人审批。');
}

export function opinionIsWritten(facts: ApprovalFacts, request: ApprovalRequest): Outcome<true> {
  const stage = facts.stages[facts.stage];
  if (!stage?.opinionRequired || request.opinion.trim() !== '') return true;
  return invalid('OPINION_REQUIRED', `“${stage.label}”须签署明确意见。请填写意见后重试。`);
}

/** The first rule that is broken, or true. */
export function mayDecide(facts: ApprovalFacts, request: ApprovalRequest): Outcome<true> {
  for (const rule of [digestIsTheOneShown, drafterDoesNotApprove, staleIsAcknowledged, opinionIsWritten]) {
    const outcome = rule(facts, request);
    if (outcome !== true) return outcome;
  }
  return true;
}
