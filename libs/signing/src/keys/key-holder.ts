import type { SigningFunction } from './signing-key.js';

/** A key that somebody else holds, as its certificate tells of it. */
export interface HeldKey {
  /** How the key is named from then on, e.g. a PKCS#11 URI. No secret. */
  readonly reference: string;
  readonly certificatePem: string;
  /** The other certificates that are shown beside it, PEM. */
  readonly othersPem: string;
}

/** A device or service with keys that never leave it. */
export interface KeyHolder {
  /** What references of its keys begin with. */
  readonly scheme: string;
  /** @throws KeyRefused */
  list(): Promise<readonly HeldKey[]>;
  /** The function throws KeyRefused. */
  signingFunction(reference: string, certificatePem: string): SigningFunction;
}
