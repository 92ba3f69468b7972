import type { BusinessDate, DispatchFields, DispatchState } from '@chancery/domain';
import type { GuardedRow, Row } from './rows.js';

/** Where the sign-off stands in the rendered PDF; points from the page's lower left. */
export interface SealPlacement {
  readonly page: number;
  readonly centreX: number;
  readonly centreY: number;
}

/** Room beside the sign-off where nothing is printed: leaders' signatures stand there. Points from the page's lower left. */
export interface SignaturePlace {
  readonly page: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** One element of GB/T 9704-2012 as it was measured in the original. */
export interface MeasuredElement {
  readonly key: string;
  readonly name: string;
  readonly clause: string;
  readonly verdict: 'met' | 'substituted' | 'notMet';
  /** What was found, beside what is asked for. */
  readonly found: string;
}

/** What `conformance` measured of the original before it is sealed. */
export interface DispatchConformance {
  readonly verdict: 'met' | 'substituted' | 'notMet';
  /** Which face stands in for which. */
  readonly substitutions: readonly string[];
  readonly elements: readonly MeasuredElement[];
}

export interface DispatchRow extends GuardedRow {
  readonly state: DispatchState;
  readonly cycleId: string;
  readonly versionId: string | null;
  readonly fields: DispatchFields;
  readonly documentNumber: string | null;
  readonly signedOn: BusinessDate | null;
  readonly signerName: string | null;
  readonly printedOn: BusinessDate | null;
  readonly issuedOn: BusinessDate | null;
  readonly sealPlacement: SealPlacement | null;
  /** null where there is no room, and of originals made before. */
  readonly signaturePlace: SignaturePlace | null;
  readonly sealRequestedBy: string | null;
  /** Null until the original is made. */
  readonly conformance: DispatchConformance | null;
  /** Why the seal was asked for although an element is not met; null where none was needed. */
  readonly conformanceReason: string | null;
}

export interface DocumentNumberRow extends GuardedRow {
  readonly state: 'taken' | 'voided';
  readonly organCode: string;
  readonly year: number;
  readonly serial: number;
  readonly printed: string;
  readonly reason: string;
  readonly dispatchId: string;
  readonly takenBy: string;
  readonly at: string;
}

export interface DispatchFileRow extends Row {
  readonly dispatchId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

/** What became of a sealed file: it still counts, a corrected one has taken its place, or it was taken back. */
export const REGISTER_STATUSES = { current: '现行', superseded: '已被更正后的版本取代', withdrawn: '已撤回' } as const;
export type RegisterStatus = keyof typeof REGISTER_STATUSES;

export interface RegisteredSigner {
  readonly name: string;
  /** SHA-256 of the certificate, hex. */
  readonly certificateFingerprint: string;
}

/** A leader's word that exactly this file is to bear their signature; or the office's, that it is done without (`waived`). */
export interface FileConfirmationRow extends GuardedRow {
  readonly state: 'given' | 'withdrawn' | 'waived';
  readonly dispatchId: string;
  readonly stageKey: string;
  readonly accountId: string;
  /** As it is shown in the file. */
  readonly displayName: string;
  /** Of the original that was shown; another one is not confirmed by it. */
  readonly fileDigest: string;
  /** Of the handwriting that was shown with it; null: the name is printed. */
  readonly pictureDigest: string | null;
  /** Who did without it; null unless `waived`. */
  readonly waivedBy: string | null;
  /** Why it was withdrawn or done without; empty while it stands. */
  readonly reason: string;
  readonly at: string;
  readonly withdrawnAt: string | null;
}

/** One line of the seal register: which bytes were sealed, over which content, with which certificate. */
export interface SealEntryRow extends Row {
  readonly dispatchId: string;
  readonly fileName: string;
  readonly fileDigest: string;
  readonly contentDigest: string;
  readonly title: string;
  readonly documentNumber: string;
  readonly sealName: string;
  readonly certificateFingerprint: string;
  readonly requestedBy: string;
  readonly sealedBy: string;
  readonly at: string;
  readonly status: RegisterStatus;
  /** Leaders whose signatures the file bears before the seal, in their order; of most files nobody. */
  readonly signers: readonly RegisteredSigner[];
}

export interface SigningIdentityRow extends Row {
  readonly kind: 'seal' | 'person';
  readonly accountId: string | null;
  readonly subjectName: string;
  readonly certificatePem: string;
  /** Where its key is: sealed under the master key (`v1.…`), in a token (`pkcs11:…`) or with a service (`remote:…`); wiped when destroyed. */
  readonly sealedKey: string;
}
