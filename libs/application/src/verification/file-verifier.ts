import type { RegisterEntry } from '../dispatch/read-dispatch.js';
import type { Fault } from './fault.js';
import type { SignatureLevel, VerificationPolicy } from './verification-policy.js';

/** One signature of a file that carries perhaps several. */
export interface SeenSignature {
  /** Name of its field; of a DOCX empty. */
  readonly field: string;
  /** Subject name of the signer's certificate; null when it could not be read. */
  readonly signedBy: string | null;
  readonly certificateFingerprint: string | null;
  /** As claimed in the signature. */
  readonly claimedAt: string | null;
  /** As a trusted time stamp proves it. */
  readonly stampedAt: string | null;
  readonly level: SignatureLevel;
}

/** What the signatures of a file say by themselves, against a policy. */
export interface SignatureFinding {
  readonly valid: boolean;
  /** Why not, by kind; empty when valid. */
  readonly faults: readonly Fault[];
  /** The messages of `faults`, in Chinese, one sentence each. */
  readonly problems: readonly string[];
  readonly format: 'pdf' | 'docx' | 'unknown';
  /** In the order of signing; the seal is the last. */
  readonly signatures: readonly SeenSignature[];
  /** Subject name of the last signer's certificate, when there is one. */
  readonly sealedBy: string | null;
  readonly certificateFingerprint: string | null;
  /** As claimed in the last signature; `signatures` tell what a time stamp proves. */
  readonly claimedAt: string | null;
}

export interface FileVerification extends SignatureFinding {
  readonly fileDigest: string;
  /** The register's entry with this digest; null when the file is not the one issued. */
  readonly entry: RegisterEntry | null;
}

/** Checks signatures of PDF and DOCX. It never trusts an anchor found in or beside the file. */
export interface FileVerifier {
  verifySignature(data: Uint8Array, policy: VerificationPolicy): Promise<SignatureFinding>;
}
