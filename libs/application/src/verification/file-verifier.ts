import type { RegisterEntry } from '../dispatch/read-dispatch.js';

/** What the signature of a file says by itself, against named anchors. */
export interface SignatureFinding {
  readonly valid: boolean;
  /** In Chinese, one sentence each; empty when valid. */
  readonly problems: readonly string[];
  readonly format: 'pdf' | 'docx' | 'unknown';
  /** Subject name of the signer's certificate, when there is one. */
  readonly sealedBy: string | null;
  readonly certificateFingerprint: string | null;
  /** As claimed in the signature; no time stamp proves it. */
  readonly claimedAt: string | null;
}

export interface FileVerification extends SignatureFinding {
  readonly fileDigest: string;
  /** The register's entry with this digest; null when the file is not the one issued. */
  readonly entry: RegisterEntry | null;
}

/** Checks signatures of PDF and DOCX. It never trusts an anchor found in or beside the file. */
export interface FileVerifier {
  verifySignature(data: Uint8Array, anchorsPem: string): Promise<SignatureFinding>;
}
