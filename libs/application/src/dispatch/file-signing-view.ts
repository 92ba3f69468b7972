import {
  allSignersHaveConfirmed,
  businessDateOf,
  isRefusal,
  theLowerRankSignsFirst,
  type BusinessDate,
} from '@chancery/domain';
import type { PermissionKey } from '../permissions/permission-table.js';
import type { FileSigning } from './file-signing.js';

export interface FileSignerView {
  readonly stageLabel: string;
  readonly name: string;
  /** `due`: the next in rank. */
  readonly state: 'confirmed' | 'due' | 'waiting';
  readonly on: BusinessDate | null;
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
  { signers, fileDigest, confirmations }: FileSigning,
  reader: string,
): FileSigningView | null {
  if (signers.length === 0) return null;
  const given = new Map(confirmations.map((one) => [one.accountId, one.at]));
  const due = fileDigest === null ? undefined : signers.find(({ accountId }) => !given.has(accountId));
  return {
    fileDigest,
    ownHandwriting: signers.some(({ accountId, inOwnName }) => accountId === reader && inOwnName),
    signers: signers.map((signer) => {
      const at = given.get(signer.accountId);
      const { stageLabel, name } = signer;
      if (at !== undefined) return { stageLabel, name, state: 'confirmed', on: businessDateOf(at) };
      return { stageLabel, name, state: signer === due ? 'due' : 'waiting', on: null };
    }),
  };
}

/** Whether leaders' signatures leave an action open to the actor: signers confirm in their order, and the seal waits for all. */
export function signingAllows(signing: FileSigning, key: PermissionKey, accountId: string): boolean {
  switch (key) {
    case 'dispatch.confirmFile':
      return !isRefusal(theLowerRankSignsFirst(signing.signers, signing.given, accountId));
    case 'dispatch.withdrawConfirmation':
      return signing.given.includes(accountId);
    case 'dispatch.requestSeal':
      return !isRefusal(allSignersHaveConfirmed(signing.signers, signing.given));
    default:
      return true;
  }
}
