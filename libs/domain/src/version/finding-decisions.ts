/** 对校对发现的处理, as editors say it. */
export const FINDING_DECISIONS = {
  adopt: '采纳',
  dismiss: '不采纳',
  ask: '请部门核实',
  allow: '列入白名单',
  reopen: '重新处理',
} as const;
export type FindingDecision = keyof typeof FINDING_DECISIONS;

/**
 * Whether a decision settles its finding in a version. 采纳 settles it only in the version on which it was taken: a later
 * one that still has the same words has not been mended. A question settles nothing until it is answered.
 */
export function settlesFinding(decision: FindingDecision, takenOnThisVersion: boolean): boolean {
  return decision === 'dismiss' || decision === 'allow' || (decision === 'adopt' && takenOnThisVersion);
}
