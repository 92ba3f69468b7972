import type { Stage } from '../version/stages.js';

/** What has to be known of a decision to tell who signs in the file. */
export interface SigningDecision {
  readonly stageKey: string;
  readonly decision: 'approve' | 'return' | 'signOff';
  readonly digest: string;
  readonly accountId: string;
  readonly displayName: string;
  readonly onBehalfOf: string | null;
}

/** A person who signs in the PDF, before the seal. */
export interface FileSigner {
  readonly stageKey: string;
  readonly stageLabel: string;
  readonly accountId: string;
  /** As it is shown; who decided in a leader's place signs so. */
  readonly name: string;
  /** Not in a leader's place: only then their own handwriting says who signed. */
  readonly inOwnName: boolean;
}

/**
 * Who signs in the file: those who decided at the stages that the report type names, in the order of the stages, which is that of
 * rank from the lowest up (由后往前审签). Somebody who decided at two of them signs once, at the higher.
 * @param digest of the content that was signed off
 */
export function fileSigners(
  stages: readonly Stage[],
  decisions: readonly SigningDecision[],
  digest: string,
): FileSigner[] {
  const signers = stages.flatMap((stage): FileSigner[] => {
    if (!stage.signsInFile) return [];
    const made = decisions
      .filter((one) => one.stageKey === stage.key && one.decision !== 'return' && one.digest === digest)
      .at(-1);
    if (!made) return [];
    const { accountId, displayName, onBehalfOf } = made;
    const name = onBehalfOf ? `${onBehalfOf}（${displayName}代）` : displayName;
    return [{ stageKey: stage.key, stageLabel: stage.label, accountId, name, inOwnName: !onBehalfOf }];
  });
  return signers.filter(({ accountId }, i) => !signers.slice(i + 1).some((later) => later.accountId === accountId));
}

/** Whose turn it is: the lowest in rank of those still waited for. @param done accounts that nothing more is waited for from */
export const dueSigner = (signers: readonly FileSigner[], done: readonly string[]): FileSigner | undefined =>
  signers.find(({ accountId }) => !done.includes(accountId));
