import type { LogInWay } from '../log-ins/log-in-ways.js';
import type { GuardedRow } from './rows.js';

/** One log-in; its session is good as long as the row is open. */
export interface LogInRow extends GuardedRow {
  readonly state: 'open' | 'ended';
  readonly accountId: string;
  readonly way: LogInWay;
  /** Browser and system in words, e.g. `Chrome 120 · Windows 10`; empty when the program did not say. */
  readonly device: string;
  readonly address: string;
  readonly at: string;
  /** When the person last showed again who they are; null once a deed has taken it. */
  readonly reAuthenticatedAt: string | null;
  readonly endedAt: string | null;
  /** The account that ended it; null while it is open. */
  readonly endedBy: string | null;
}

/** A person's second factor: codes by time (RFC 6238) from a secret that the person's device has too. */
export interface SecondFactorRow extends GuardedRow {
  /** `enrolling`: the first code has not been given yet; it counts for nothing. */
  readonly state: 'enrolling' | 'active' | 'removed';
  readonly accountId: string;
  /** Encrypted under the installation's key. */
  readonly sealedSecret: string;
  /** The time step of the last code that was taken: it and those before are taken no more. */
  readonly lastStep: number;
  /** SHA-256 of the recovery codes that are left, hex. */
  readonly recoveryHashes: readonly string[];
  readonly at: string;
}

/** A person's handwriting as it is shown where they sign; one that was replaced is kept where a confirmed file names it. */
export interface SignaturePictureRow extends GuardedRow {
  readonly state: 'current' | 'ended';
  readonly accountId: string;
  /** SHA-256 of the PNG, hex. */
  readonly imageDigest: string;
  readonly at: string;
  readonly endedAt: string | null;
}

/** The one row of what an office asks for when its people sign off and seal. */
export interface SecuritySettingsRow extends GuardedRow {
  readonly state: 'passwordOnly' | 'secondFactor';
}
