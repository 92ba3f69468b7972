import {
  allSignersHaveConfirmed,
  businessDateOf,
  dueSigner,
  isRefusal,
  theLowerRankSignsFirst,
  type BusinessDate,
} from '@chancery/domain';
import type { PermissionKey } from '../permissions/permission-table.js';
import type { FileSigning } from './file-signing.js';

export interface FileSignerView {
  readonly stageKey: string;
  readonly stageLabel: string;
  readonly name: string;
  /** `due`: the next in rank; `waived`: done without. */
  readonly state: 'confirmed' | 'due' | 'waiting' | 'waived';
  readonly on: BusinessDate | null;
  /** Why it is done without; empty otherwise. */
  readonly reason: string;
  /** Waited for, but no longer able to sign. */
  readonly cannotSign: boolean;
}

export interface FileSigningView {
  /** SHA-256 of the original that is confirmed; null while it has not been made. */
  readonly fileDigest: string | null;
  /** From the lowest rank up. */
  readonly signers: readonly FileSignerView[];
  /** The reader signs, and as themselves: their own handwriting is shown, where they keep one. */
  readonly ownHandwriting: boolean;
}

export function fileSigningView(
  { signers, fileDigest, confirmations, waived, given, cannotSign }: FileSigning,
  reader: string,
): FileSigningView | null {
  if (signers.length === 0) return null;
  const done = new Map([...confirmations, ...waived].map((one) => [one.accountId, one]));
  const due = fileDigest === null ? undefined : dueSigner(signers, given);
  return {
    fileDigest,
    ownHandwriting: signers.some(({ accountId, inOwnName }) => accountId === reader && inOwnName),
    signers: signers.map((signer) => {
      const { stageKey, stageLabel, name, accountId } = signer;
      const told = { stageKey, stageLabel, name, cannotSign: cannotSign.includes(accountId) };
      const word = done.get(accountId);
      if (!word) return { ...told, state: signer === due ? 'due' : 'waiting', on: null, reason: '' };
      const { state, at, reason } = word;
      return { ...told, state: state === 'waived' ? 'waived' : 'confirmed', on: businessDateOf(at), reason };
    }),
  };
}

/** Whether leaders' signatures leave an action open to the actor: signers confirm in their order, and the seal waits for all. */
export function signingAllows(signing: FileSigning, key: PermissionKey, accountId: string): boolean {
  switch (key) {
    case 'dispatch.confirmFile':
      return !isRefusal(theLowerRankSignsFirst(signing.signers, signing.given, accountId));
    case 'dispatch.withdrawConfirmation':
      return signing.confirmations.some((one) => one.accountId === accountId);
    case 'dispatch.waiveSignature': {
      const due = dueSigner(signing.signers, signing.given);
      return due !== undefined && signing.cannotSign.includes(due.accountId);
    }
    case 'dispatch.requestSeal':
      return !isRefusal(allSignersHaveConfirmed(signing.signers, signing.given));
    default:
      return true;
  }
}
